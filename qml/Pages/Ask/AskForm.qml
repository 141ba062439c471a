pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** A question about one pupil, and before it where a worry about a child's safety goes. */
Scroll {
    id: form

    required property Ask ask

    readonly property WritingBox box: form.ask.question
    readonly property bool told: form.box.choice === 1

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: Math.min(parent.width, 860 * Theme.type.scale)
        spacing: Theme.space.medium

        SafeguardingNotice {
            Layout.fillWidth: true
            dslName: form.ask.dslName
            dslPhone: form.ask.dslPhone
        }
        Card {
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.space.medium

                Problem {
                    Layout.fillWidth: true
                    text: form.box.problem
                }
                BoxField {
                    Layout.fillWidth: true
                    box: form.box
                    heading: form.ask.pupil.firstName === "" ? qsTr("Your question")
                        : qsTr("Your question about %1").arg(form.ask.pupil.firstName)
                    placeholder: qsTr("What do you see, when, and what helps so far?")
                }
                CheckChip {
                    Layout.maximumWidth: parent.width
                    holds: form.told
                    text: form.ask.dslName === "" ? qsTr("I told the DSL in person")
                        : qsTr("I told %1 in person").arg(form.ask.dslName)
                    onClicked: form.box.choice = form.told ? -1 : 1
                }
                Small {
                    Layout.fillWidth: true
                    text: qsTr("The SEN team reads it and comes back to you in person. Parents may read all of it one day.")
                }
                PrimaryButton {
                    Layout.fillWidth: form.width < 520 * Theme.type.scale
                    leftPadding: Theme.space.vast
                    rightPadding: Theme.space.vast
                    enabled: form.box.canSend
                    iconName: "send"
                    text: qsTr("Send to the SENCo")
                    onClicked: form.box.send()
                }
            }
        }
    }
}
