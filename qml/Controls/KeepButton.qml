pragma ComponentBehavior: Bound
import QtQuick

/** Keeps what was typed: the return arrow, as on the key that does the same. */
PrimaryButton {
    implicitWidth: 64
    implicitHeight: 60
    leftPadding: 0
    rightPadding: 0
    iconName: "corner-down-left"
    Accessible.name: qsTr("Keep note")
}
