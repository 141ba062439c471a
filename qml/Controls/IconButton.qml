pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A button of one icon; it needs a spoken name. */
PushButton {
    implicitWidth: Theme.space.target
    implicitHeight: Theme.space.target
    leftPadding: 0
    rightPadding: 0
    ground: "transparent"
    ink: Theme.colour.inkSoft
    font.pixelSize: Theme.type.body
}
