pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The medical line of a card. */
Rectangle {
    id: line

    property alias text: words.text

    implicitHeight: words.implicitHeight + 2 * Theme.space.tiny
    radius: Theme.radius.small
    color: Theme.colour.clayGround

    IconLine {
        id: words
        x: Theme.space.small
        width: line.width - 2 * Theme.space.small
        height: line.height
        iconName: "heart-pulse"
        ink: Theme.colour.clayInk
        iconInk: Theme.colour.clayInk
        font.pixelSize: Theme.type.small
        font.weight: Font.DemiBold
        font.letterSpacing: 0
    }
}
