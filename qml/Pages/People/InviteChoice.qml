pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** As what somebody joins, and what is about to happen. */
Card {
    id: card

    required property OpenInvitation invitation

    padding: Theme.space.huge

    Column {
        width: card.availableWidth
        spacing: Theme.space.medium

        SectionLabel {
            visible: !card.invitation.forMe
            text: qsTr("Joins as")
        }
        Flow {
            width: parent.width
            visible: !card.invitation.forMe
            spacing: Theme.space.tiny

            Repeater {
                model: card.invitation.roles

                Chip {
                    id: chip

                    required property int index
                    required property string modelData
                    readonly property bool chosen: card.invitation.role === chip.index

                    width: Math.min(implicitWidth, card.availableWidth)
                    tone: chip.chosen ? Chip.Chosen : Chip.Quiet
                    iconName: chip.chosen ? "check" : ""
                    text: chip.modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: chip.chosen
                    onClicked: card.invitation.role = chip.index
                }
            }
        }
        Body {
            width: parent.width
            text: card.invitation.forMe
                ? qsTr("Take both tablets to hand. On the new one choose “Join a school”. The invitation is good for 15 minutes and for one tablet.")
                : qsTr("Sit together, each with a tablet. On the new one choose “Join a school”. The invitation is good for 15 minutes and for one tablet.")
        }
        PrimaryButton {
            width: Math.min(implicitWidth, parent.width)
            iconName: "ticket"
            enabled: !card.invitation.busy
            text: card.invitation.busy ? qsTr("Asking the school server")
                : card.invitation.stage === OpenInvitation.Over ? qsTr("Make a new invitation") : qsTr("Show the invitation")
            onClicked: card.invitation.make()
        }
    }
}
