pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What happens, step by step, in numbers. */
Card {
    id: card

    required property SyncReport report

    contentItem: Column {
        spacing: Theme.space.large

        SectionLabel {
            width: parent.width
            text: qsTr("What happens")
        }
        Repeater {
            model: card.report

            StepLine {
                required heading
                required property string detail
                required stage

                width: parent?.width ?? 0
                text: detail
            }
        }
    }
}
