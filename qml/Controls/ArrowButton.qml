pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** An arrow without a word; its name is for those who do not see it. */
PushButton {
    id: control

    required property string name

    implicitWidth: Theme.space.target
    implicitHeight: Theme.space.target
    leftPadding: 0
    rightPadding: 0
    ground: "transparent"
    Accessible.name: control.name
}
