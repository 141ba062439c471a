pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A card that comes up from the foot of the screen and goes away with a tap beside it. What is in it
    stands in a column; it scrolls when the screen is too low. */
T.Popup {
    id: sheet

    default property alias content: column.data

    parent: T.Overlay.overlay
    modal: true
    focus: true
    padding: Theme.space.huge
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height - height : 0
    width: parent ? Math.min(parent.width, 560 * Math.sqrt(Theme.type.scale)) : 0
    height: parent ? Math.min(parent.height - 2 * Theme.space.huge, column.height + 2 * padding) : 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: parent.width
            spacing: Theme.space.medium
        }
    }
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
            from: sheet.parent ? sheet.parent.height : 0
            duration: Theme.motion.calm
            easing.type: Theme.motion.curve
        }
    }
}
