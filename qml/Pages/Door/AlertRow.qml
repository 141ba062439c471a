pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit
import Pipit.Theme
import Pipit.Controls

/** A pupil without a passport whom the medical list names, in one line with its source. */
T.Button {
    id: row

    required property doorFace face
    required property bool dimmed

    text: row.dimmed ? row.face.initials : row.face.spoken
    padding: Theme.space.tiny
    leftPadding: Theme.space.small
    rightPadding: Theme.space.small
    implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: row.text
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        radius: Theme.radius.medium
        color: row.down ? Theme.colour.quiet : Theme.colour.card
        border.width: 1
        border.color: row.hovered ? Theme.colour.fieldBorder : Theme.colour.cardBorder

        FocusRing {
            shown: row.visualFocus
            around: parent.radius
        }
    }
    contentItem: AlertWords {
        face: row.face
        dimmed: row.dimmed
    }
}
