pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Steps of those who were there towards their targets, and one line. */
Card {
    id: card

    required property SessionForm form
    required property Ask ask

    Column {
        width: card.availableWidth
        spacing: Theme.space.tiny

        SectionLabel {
            width: parent.width
            visible: card.form.steps.count > 0
            text: qsTr("Steps towards the targets")
        }
        Repeater {
            model: card.form.steps

            StepRow {
                width: parent?.width ?? 0
                onNoted: number => card.form.note(step.pupil, step.target, number)
            }
        }
        LineField {
            id: field
            width: parent.width
            iconName: "pencil"
            placeholderText: qsTr("One line, if there is something to say")
            text: card.form.line.text
            maximumLength: card.form.line.longest
            onTextEdited: card.form.line.text = text
            onEditingFinished: card.form.flush()
        }
        Flow {
            width: parent.width
            visible: field.length > 0 || field.activeFocus
            spacing: Theme.space.tiny

            NotSafe { dslName: card.ask.dslName; dslPhone: card.ask.dslPhone }
            ChoiceButton {
                visible: field.length > 0
                chosen: card.form.line.pupil === ""
                text: qsTr("About everybody")
                onClicked: card.form.line.pupil = ""
            }
            Repeater {
                model: card.form.pupils

                ChoiceButton {
                    required property sessionChild child

                    visible: field.length > 0
                    chosen: card.form.line.pupil === child.pupil
                    text: qsTr("About %1").arg(child.name)
                    onClicked: card.form.line.pupil = child.pupil
                }
            }
        }
    }
}
