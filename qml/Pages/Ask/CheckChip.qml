pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** Something that holds or does not; with `radio` one of several of which one may hold. */
Chip {
    property bool checked: false
    property bool radio: false

    tone: checked ? Chip.Chosen : Chip.Quiet
    iconName: checked ? "check" : ""
    Accessible.role: radio ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
}
