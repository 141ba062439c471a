pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Controls

/** Where the words of all versions stand as one text. */
NoteField {
    id: field

    required property OpenConflict conflict

    name: qsTr("Together, if you want both")
    enterKeeps: !field.conflict.severalLines
    readOnly: !field.conflict.canKeep
    mostLines: 8
    onTextChanged: field.conflict.together = text
    Component.onCompleted: text = field.conflict.together

    Connections {
        target: field.conflict
        function onTogetherChanged(): void {
            if (field.text !== field.conflict.together) field.text = field.conflict.together;
        }
    }
}
