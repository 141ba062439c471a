pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Initials, name and the line under it; at the side, or below when the room is short, the mark. */
Item {
    id: head

    required property doorFace face
    required property bool dimmed

    readonly property int gap: Theme.space.small + 2
    readonly property bool tight: width < 280 * Theme.type.scale
    readonly property bool markBelow: badge.visible && head.tight
    readonly property real first: Math.max(circle.height, words.height)

    implicitHeight: head.first + (head.markBelow ? Theme.space.tiny + badge.height : 0)

    FaceCircle {
        id: circle
        y: (head.first - height) / 2
        initials: head.face.initials
        colour: head.face.colour
        size: Math.round(56 * Math.min(1.4, Theme.type.scale))
    }
    Column {
        id: words
        x: circle.width + head.gap
        y: (head.first - height) / 2
        width: head.width - x - (badge.visible && !head.tight ? badge.width + head.gap : 0)
        opacity: head.dimmed ? 0 : 1

        Heading {
            width: words.width
            font.pixelSize: Theme.type.large
            font.weight: Font.Bold
            text: head.face.name
            Accessible.ignored: true
        }
        Small {
            width: words.width
            visible: text !== ""
            text: head.face.headline
            Accessible.ignored: true
        }
    }
    Badge {
        id: badge
        x: head.tight ? 0 : head.width - width
        y: head.tight ? head.first + Theme.space.tiny : (head.first - height) / 2
        opacity: head.dimmed ? 0 : 1
        text: head.face.mark
    }
}
