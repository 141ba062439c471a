pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Initials, and beside them who has what, and which list says so. */
Item {
    id: line

    required property doorFace face
    required property bool dimmed

    implicitHeight: Math.max(circle.height, words.height)

    FaceCircle {
        id: circle
        anchors.verticalCenter: parent.verticalCenter
        initials: line.face.initials
        colour: line.face.colour
        size: Math.round(36 * Math.min(1.4, Theme.type.scale))
    }
    Column {
        id: words
        x: circle.width + Theme.space.small
        anchors.verticalCenter: parent.verticalCenter
        width: line.width - x
        opacity: line.dimmed ? 0 : 1

        Heading {
            width: words.width
            font.pixelSize: Theme.type.small
            color: Theme.colour.clayInk
            text: qsTr("%1: %2").arg(line.face.name).arg(line.face.alert)
            Accessible.ignored: true
        }
        Small {
            width: words.width
            font.pixelSize: Theme.type.label
            text: line.face.source
            Accessible.ignored: true
        }
    }
}
