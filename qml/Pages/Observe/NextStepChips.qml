pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What is to come of it; nothing is chosen beforehand. */
Column {
    id: section

    required property ObservationEnding ending

    readonly property var steps: [
        { step: ObservationEnding.Support, word: qsTr("In-school support") },
        { step: ObservationEnding.Referral, word: qsTr("Referral") },
        { step: ObservationEnding.Review, word: qsTr("Review") },
        { step: ObservationEnding.Nothing, word: qsTr("Nothing for now") }]

    spacing: Theme.space.tiny

    SectionLabel { text: qsTr("Next step") }
    Flow {
        width: parent.width
        spacing: Theme.space.tiny

        Repeater {
            model: section.steps

            Chip {
                id: chip

                required property var modelData
                readonly property bool chosen: section.ending.step === chip.modelData.step

                tone: chip.chosen ? Chip.Chosen : Chip.Quiet
                iconName: chip.chosen ? "check" : ""
                text: chip.modelData.word
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chip.chosen
                onClicked: section.ending.step = chip.chosen ? ObservationEnding.NotSaid : chip.modelData.step
            }
        }
    }
}
