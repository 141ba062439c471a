pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What was logged or thrown away a moment ago, and the way back. */
Notice {
    id: notice

    required property SessionForm form

    visible: notice.form.undoWords !== ""
    ground: Theme.colour.leafGround
    outline: Theme.colour.leafBorder
    ink: Theme.colour.leafInk
    iconName: "check"
    heading: notice.form.undoWords

    Chip {
        enabled: !notice.form.busy
        iconName: "undo-2"
        text: qsTr("Undo")
        onClicked: notice.form.undo()
    }
    Chip {
        tone: Chip.Quiet
        text: qsTr("Close")
        Accessible.name: qsTr("Close this notice")
        onClicked: notice.form.dismissUndo()
    }
}
