pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** Somebody who uses this tablet: their circle and first name, and what of theirs is not sent yet. */
T.Button {
    id: control

    required property string firstName
    required property string initials
    required property color colour
    /** "3 waiting to send"; empty for nothing. */
    property string waiting
    /** Leaves the line of what waits free, for faces in a row to be of one height. */
    property bool leavesLine: false

    text: control.firstName
    implicitWidth: Math.max(Math.round(140 * Theme.textScale), implicitContentWidth + 2 * padding)
    implicitHeight: implicitContentHeight + 2 * padding
    padding: Theme.space.medium
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: control.firstName
    Accessible.description: control.waiting
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius.card
        color: control.down ? Theme.colour.quiet : Theme.colour.card
        border.width: 1
        border.color: control.hovered ? Theme.colour.fieldBorder : Theme.colour.cardBorder

        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
    contentItem: Column {
        spacing: Theme.space.small

        FaceCircle {
            anchors.horizontalCenter: parent.horizontalCenter
            initials: control.initials
            colour: control.colour
            size: 88
        }
        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, control.availableWidth)
            horizontalAlignment: Text.AlignHCenter
            text: control.firstName
            Accessible.ignored: true
        }
        Small {
            // To the border nearly, for three digits to stay in one line.
            x: Theme.space.tiny - control.padding
            width: control.width - 2 * Theme.space.tiny
            visible: control.leavesLine || text !== ""
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.type.label
            color: Theme.colour.honeyInk
            text: control.waiting
            Accessible.ignored: true
        }
    }
}
