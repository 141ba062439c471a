pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What can be done with the form, and whether its last tap is on the tablet. */
GridLayout {
    id: foot

    required property SessionForm form
    readonly property bool wide: width > 860 * Theme.type.scale
    readonly property bool kept: foot.form.keeping === SessionForm.Kept
    readonly property bool touched: foot.form.keeping !== SessionForm.Untouched

    columns: foot.wide ? 3 : 1
    columnSpacing: Theme.space.medium
    rowSpacing: Theme.space.tiny

    GridLayout {
        Layout.fillWidth: !foot.wide
        visible: foot.form.hasLast || foot.touched
        columns: foot.width > 420 * Theme.type.scale ? 2 : 1
        columnSpacing: Theme.space.tiny
        rowSpacing: Theme.space.tiny

        SecondaryButton {
            Layout.fillWidth: !foot.wide
            visible: foot.form.hasLast
            enabled: !foot.form.busy
            iconName: "history"
            text: qsTr("Same as last time")
            Accessible.description: qsTr("Activity and adult. Never minutes, engagement or steps.")
            onClicked: foot.form.sameAsLastTime()
        }
        SecondaryButton {
            Layout.fillWidth: !foot.wide
            visible: foot.touched
            enabled: !foot.form.busy
            iconName: "trash-2"
            text: qsTr("Discard")
            onClicked: foot.form.discard()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        RowLayout {
            Layout.alignment: foot.wide ? Qt.AlignRight : Qt.AlignLeft
            visible: foot.touched
            spacing: Theme.space.hair

            Icon {
                name: foot.kept ? "check" : "pencil"
                colour: foot.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                size: 18
            }
            Small {
                color: foot.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                text: foot.kept ? qsTr("Draft saved on this tablet") : qsTr("Saving")
            }
        }
        Small {
            Layout.fillWidth: true
            horizontalAlignment: foot.wide ? Text.AlignRight : Text.AlignLeft
            text: foot.form.filling
        }
    }
    PrimaryButton {
        Layout.fillWidth: !foot.wide
        enabled: !foot.form.busy
        leftPadding: Theme.space.vast
        rightPadding: Theme.space.vast
        iconName: "check"
        text: qsTr("Done")
        onClicked: foot.form.finish()
    }
}
