pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What was done a moment ago, and the way back. */
Notice {
    id: notice

    required property PassportEditor editor

    visible: notice.editor.undoWords !== ""
    ground: Theme.colour.quiet
    outline: Theme.colour.cardBorder
    ink: Theme.colour.quietInk
    iconName: "undo-2"
    heading: notice.editor.undoWords

    Chip {
        text: qsTr("Undo")
        onClicked: notice.editor.undo()
    }
    Chip {
        tone: Chip.Quiet
        text: qsTr("Close")
        Accessible.name: qsTr("Close this notice")
        onClicked: notice.editor.dismissUndo()
    }
}
