pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Writes a text of one line, with its label above it. */
ColumnLayout {
    id: box

    required property PassportEditor editor
    required property DraftField part
    required property string label
    property string hint
    property string iconName

    spacing: Theme.space.hair

    SectionLabel {
        Layout.fillWidth: true
        text: box.label
    }
    LineField {
        id: field
        Layout.fillWidth: true
        iconName: box.iconName
        name: box.label
        placeholderText: box.hint
        readOnly: box.editor.busy
        onTextEdited: box.part.text = text
        onEditingFinished: box.editor.flush()
        Component.onCompleted: text = box.part.text
    }
    CharactersLeft {
        Layout.fillWidth: true
        room: box.part.left
    }
    TheirWords {
        Layout.fillWidth: true
        visible: box.part.hasTheirs
        name: box.label
        text: box.part.theirs === "" ? qsTr("They took the words out.") : box.part.theirs
        onTakeTheirs: box.part.takeTheirs()
        onKeepMine: box.part.keepMine()
    }
    Connections {
        target: box.part
        function onTextChanged(): void {
            if (field.text !== box.part.text) field.text = box.part.text;
        }
    }
}
