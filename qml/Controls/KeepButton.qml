pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Keeps what was typed: the return arrow, as on the key that does the same. */
PrimaryButton {
    implicitWidth: 64
    implicitHeight: Math.max(60, Math.round(1.25 * Theme.type.body) + 39)
    focusPolicy: Qt.TabFocus // a tap leaves the field in focus, and the keyboard on the screen
    leftPadding: 0
    rightPadding: 0
    iconName: "corner-down-left"
    Accessible.name: qsTr("Keep note")
}
