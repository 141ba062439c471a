pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit
import Pipit.Theme
import Pipit.Controls

/** One pupil at the door: who, what is medical, what helps. Dimmed, only the initials are left. */
T.Button {
    id: card

    required property doorFace face
    required property bool dimmed

    readonly property bool isMarked: card.face.mark !== "" && !card.dimmed

    text: card.dimmed ? card.face.initials : card.face.spoken
    padding: Theme.space.large
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: card.text
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Rectangle {
        radius: Theme.radius.card
        color: card.down ? Theme.colour.quiet : Theme.colour.card
        border.width: card.isMarked ? 2 : 1
        border.color: card.isMarked ? Theme.colour.honey
            : card.hovered ? Theme.colour.fieldBorder : Theme.colour.cardBorder

        FocusRing {
            shown: card.visualFocus
            around: parent.radius
        }
    }
    contentItem: Column {
        spacing: Theme.space.small

        DoorCardHead {
            width: parent.width
            face: card.face
            dimmed: card.dimmed
        }
        AlertLine {
            width: parent.width
            visible: card.face.alert !== ""
            opacity: card.dimmed ? 0 : 1
            text: card.face.alert
        }
        DoorLines {
            width: parent.width
            opacity: card.dimmed ? 0 : 1
            face: card.face
        }
    }
}
