pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme

/** What helps, a line each; below them, if people wrote apart what differs, that this is so. */
Column {
    id: lines

    required property doorFace face

    spacing: Theme.space.tiny

    Repeater {
        model: lines.face.lines

        IconLine {
            required property string modelData
            required property int index

            width: lines.width
            text: modelData
            iconName: lines.face.icons[index] ?? ""
        }
    }
    IconLine {
        width: lines.width
        visible: lines.face.contested
        text: qsTr("Two versions, the newest shows")
        iconName: "git-merge"
        ink: Theme.colour.honeyInk
        iconInk: Theme.colour.honeyInk
        font.pixelSize: Theme.type.small
        font.letterSpacing: 0
    }
}
