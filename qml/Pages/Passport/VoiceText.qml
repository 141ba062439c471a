pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Controls

/** The field of a section: what is typed goes into the draft, what comes into the draft goes here. */
NoteField {
    id: field

    required property PassportEditor editor
    required property DraftField part

    enterKeeps: false
    mostLines: 12
    readOnly: field.editor.busy
    onTextChanged: field.part.text = text
    onLeaving: field.editor.flush()
    Component.onCompleted: field.text = field.part.text

    Connections {
        target: field.part
        function onTextChanged(): void {
            if (field.text !== field.part.text) field.text = field.part.text;
        }
    }
}
