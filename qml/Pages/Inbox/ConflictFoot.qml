pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What a person can decide; beside it, what holds until they do. */
GridLayout {
    id: foot

    required property OpenConflict conflict
    required property bool wide

    columns: foot.wide ? each.count + 2 : 1
    columnSpacing: Theme.space.small
    rowSpacing: Theme.space.small

    Small {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        text: foot.conflict.untilThen
    }
    Repeater {
        id: each
        model: foot.conflict.versions

        SecondaryButton {
            required property conflictVersion version
            required property int index

            Layout.fillWidth: !foot.wide
            leftPadding: Theme.space.large
            rightPadding: Theme.space.large
            enabled: foot.conflict.canKeep
            text: version.keep
            onClicked: foot.conflict.keep(index)
        }
    }
    PrimaryButton {
        Layout.fillWidth: !foot.wide
        visible: foot.conflict.words
        leftPadding: Theme.space.large
        rightPadding: Theme.space.large
        enabled: foot.conflict.canKeepTogether
        iconName: "git-merge"
        text: each.count > 2 ? qsTr("Keep all together") : qsTr("Keep both together")
        onClicked: foot.conflict.keepTogether()
    }
}
