pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The second half of an invitation: what the new tablet shows in answer, and the lead's yes. */
Column {
    id: half

    required property OpenInvitation invitation
    signal cancelled

    function letIn(): void { half.invitation.approve(answer.text); }

    spacing: Theme.space.small

    Heading {
        width: parent.width
        text: qsTr("2. Take in what it shows")
    }
    Small {
        width: parent.width
        text: qsTr("The new tablet answers with a code of its own. It makes sure that you let in this tablet and no other.")
    }
    Card {
        id: paper
        width: parent.width
        padding: Theme.space.huge

        Column {
            width: paper.availableWidth
            spacing: Theme.space.medium

            NoteField {
                id: answer
                width: parent.width
                longest: 400
                placeholder: "PIPIT:ASKS:"
                name: qsTr("What the new tablet shows")
                onKept: half.letIn()
            }
            Problem {
                width: parent.width
                text: half.invitation.problem
            }
            PrimaryButton {
                width: parent.width
                iconName: "user-check"
                enabled: answer.text !== "" && !half.invitation.busy
                text: half.invitation.busy ? qsTr("Letting in")
                    : half.invitation.forMe ? qsTr("Let my tablet in") : qsTr("Let %1 in").arg(half.invitation.name)
                onClicked: half.letIn()
            }
            SecondaryButton {
                width: parent.width
                text: qsTr("Cancel the invitation")
                enabled: !half.invitation.busy
                onClicked: half.cancelled()
            }
        }
    }
}
