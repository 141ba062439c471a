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
        VoiceText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            name: card.heading
            placeholder: card.hint
            editor: card.editor
            part: card.part
        }
        CharactersLeft {
            Layout.fillWidth: true
            room: card.part.left
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
}
