pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** One question, and what the SENCo decides about it. Nothing is chosen beforehand. */
Scroll {
    id: form

    required property Ask ask

    readonly property WritingBox box: form.ask.decision
    // In the order of the record's values.
    readonly property var choices: [qsTr("Observe"), qsTr("In-school support"), qsTr("Referral"), qsTr("No action")]

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: Math.min(parent.width, 860 * Theme.type.scale)
        spacing: Theme.space.medium

        Card {
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.space.tiny

                SectionLabel {
                    Layout.fillWidth: true
                    text: form.ask.askedBy
                }
                Body {
                    Layout.fillWidth: true
                    text: form.ask.asked
                }
            }
        }
        Card {
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.space.medium

                Problem {
                    Layout.fillWidth: true
                    text: form.box.problem
                }
                SectionLabel { text: qsTr("What comes of it") }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.tiny

                    Repeater {
                        model: form.choices

                        CheckChip {
                            required property int index
                            required property string modelData

                            radio: true
                            holds: form.box.choice === index
                            text: modelData
                            onClicked: form.box.choice = holds ? -1 : index
                        }
                    }
                }
                BoxField {
                    Layout.fillWidth: true
                    box: form.box
                    heading: qsTr("Answer, for the SEN team's record")
                    placeholder: qsTr("May stay empty")
                }
                Small {
                    Layout.fillWidth: true
                    text: qsTr("It stays in the child's casework, which the asker does not open: tell them in person.")
                }
                PrimaryButton {
                    Layout.fillWidth: form.width < 520 * Theme.type.scale
                    leftPadding: Theme.space.vast
                    rightPadding: Theme.space.vast
                    enabled: form.box.canSend
                    iconName: "check"
                    text: qsTr("Keep the decision")
                    onClicked: form.box.send()
                }
            }
        }
    }
}
