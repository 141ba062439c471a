pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Writes one section of several lines. */
Card {
    id: card

    required property PassportEditor editor
    required property DraftField part
    required property string heading
    required property string iconName
    property string hint

    implicitWidth: 0 // the grid gives it one
    padding: Theme.space.medium

    contentItem: ColumnLayout {
        spacing: Theme.space.tiny

        SectionHead {
            Layout.fillWidth: true
            text: card.heading
            iconName: card.iconName
        }
        NoteField {
            id: field
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            name: card.heading
            placeholder: card.hint
            enterKeeps: false
            mostLines: 12
            readOnly: card.editor.busy
            onTextChanged: card.part.text = text
            onLeaving: card.editor.flush()
            Component.onCompleted: text = card.part.text
        }
        CharactersLeft {
            Layout.fillWidth: true
            left: card.part.left
            soon: 100
        }
        TheirWords {
            Layout.fillWidth: true
            visible: card.part.hasTheirs
            name: card.heading
            text: card.part.theirs === "" ? qsTr("They took the words out.") : card.part.theirs
            onTakeTheirs: card.part.takeTheirs()
            onKeepMine: card.part.keepMine()
        }
    }
    Connections {
        target: card.part
        function onTextChanged(): void {
            if (field.text !== card.part.text) field.text = card.part.text;
        }
    }
}
