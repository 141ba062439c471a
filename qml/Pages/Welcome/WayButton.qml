pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** One of a few ways to go on: a card that leads somewhere. */
RowButton {
    id: way

    padding: Theme.space.large
    background: Rectangle {
        radius: Theme.radius.card
        color: way.down ? Theme.colour.quiet : Theme.colour.card
        border.width: 1
        border.color: way.hovered ? Theme.colour.fieldBorder : Theme.colour.cardBorder

        FocusRing {
            shown: way.visualFocus
            around: parent.radius
        }
    }
}
