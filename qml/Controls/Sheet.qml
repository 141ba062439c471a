pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A card that comes up from the foot of the screen and goes away with a tap beside it. */
T.Popup {
    id: sheet

    modal: true
    focus: true
    padding: Theme.space.huge
    x: Math.round((parent.width - width) / 2)
    y: parent.height - height
    width: Math.min(parent.width, 560)
    implicitHeight: Math.min(parent.height - 2 * Theme.space.huge,
        implicitContentHeight + topPadding + bottomPadding)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.colour.card
        radius: Theme.radius.card
        border.width: 1
        border.color: Theme.colour.cardBorder

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: parent.radius
            color: parent.color
        }
    }
    T.Overlay.modal: Rectangle { color: Theme.colour.scrim }

    enter: Transition {
        NumberAnimation {
            property: "y"
            from: sheet.parent.height
            duration: Theme.motion.calm
            easing.type: Theme.motion.curve
        }
    }
}
