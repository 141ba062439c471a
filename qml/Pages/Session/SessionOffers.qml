pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What can be done with the form besides logging it. */
GridLayout {
    id: offers

    required property SessionForm form
    /** Side by side, no wider than their words. */
    property bool wide: false

    columns: offers.wide || offers.width > 420 * Theme.type.scale ? 2 : 1
    columnSpacing: Theme.space.tiny
    rowSpacing: Theme.space.tiny

    SecondaryButton {
        Layout.fillWidth: !offers.wide
        visible: offers.form.hasLast
        enabled: !offers.form.busy
        iconName: "history"
        text: qsTr("Same as last time")
        Accessible.description: qsTr("Activity and adult. Never minutes, engagement or steps.")
        onClicked: offers.form.sameAsLastTime()
    }
    SecondaryButton {
        Layout.fillWidth: !offers.wide
        visible: offers.form.keeping !== SessionForm.Untouched
        enabled: !offers.form.busy
        iconName: "trash-2"
        text: qsTr("Discard")
        onClicked: offers.form.discard()
    }
}
