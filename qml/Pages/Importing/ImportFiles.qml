pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The chosen files, and the way to more of them. */
Card {
    id: card

    required property ImportDesk desk
    signal problemsAsked(row: int)
    signal columnsAsked(row: int)

    readonly property bool fixed: card.desk.stage === ImportDesk.Importing
        || card.desk.stage === ImportDesk.Stopped || card.desk.stage === ImportDesk.Done

    contentItem: Column {
        spacing: Theme.space.medium

        SectionLabel {
            width: card.availableWidth
            text: qsTr("%n file(s)", "", card.desk.files.count)
        }
        Repeater {
            model: card.desk.files

            FileLine {
                width: card.availableWidth
                fixed: card.fixed
                onProblemsAsked: card.problemsAsked(index)
                onColumnsAsked: card.columnsAsked(index)
                onRemoveAsked: card.desk.removeFile(index)
            }
        }
        AddFiles {
            width: card.availableWidth
            visible: !card.fixed
            desk: card.desk
        }
    }
}
