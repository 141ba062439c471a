pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Fields and empty states on one page. */
Rectangle {
    color: Theme.colour.page

    Column {
        x: 28
        y: 28
        width: parent.width - 56
        spacing: 20

        SearchField { width: parent.width; placeholderText: "Find a note" }
        SearchField { width: parent.width; placeholderText: "Find a note"; text: "ear defenders" }
        PasscodeField { width: parent.width; placeholderText: "Passcode"; Component.onCompleted: insert(0, "correct horse") }
        NoteField { width: parent.width; placeholder: "Write a note for your colleagues" }
        NoteField {
            width: parent.width
            name: "Note"
            text: "Shares a ruler with his neighbour without being asked.\nThen helps to put the books away, quietly, before the bell. Worth telling his mum at the gate this afternoon, she was worried about Monday and will be glad to hear it."
            Component.onCompleted: take()
        }
        Card {
            width: parent.width
            contentItem: EmptyState {
                iconName: "notebook-pen"
                heading: "No notes yet"
                text: "Write the first one below. It is saved on this tablet at once, and your colleagues see it after the next sync."
            }
        }
    }
}
