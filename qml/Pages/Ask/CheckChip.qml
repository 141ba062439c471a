pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** Something that holds or does not; with `radio` one of several of which one may hold. */
Chip {
    property bool holds: false
    property bool radio: false

    tone: holds ? Chip.Chosen : Chip.Quiet
    iconName: holds ? "check" : ""
    Accessible.role: radio ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: holds
}
