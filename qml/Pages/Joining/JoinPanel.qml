pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Somebody new joins: the invitation, the wait beside the lead, then face and passcode. */
Column {
    id: panel

    required property JoinSchool joining

    spacing: Theme.space.medium

    Title {
        width: parent.width
        font.pixelSize: Theme.type.display
        text: [qsTr("Join a school"), qsTr("Join a school"), qsTr("Show this to the SENCo"), qsTr("You are in")][panel.joining.step]
    }
    Problem {
        width: parent.width
        text: panel.joining.problem
    }
    Repeater {
        model: panel.joining.step === JoinSchool.Invitation ? 1 : 0

        JoinInvitation {
            width: panel.width
            joining: panel.joining
        }
    }
    Repeater {
        model: panel.joining.step === JoinSchool.Waiting ? 1 : 0

        JoinWaiting {
            width: panel.width
            joining: panel.joining
        }
    }
    Repeater {
        model: panel.joining.step === JoinSchool.LetIn ? 1 : 0

        JoinEntering {
            width: panel.width
            joining: panel.joining
        }
    }
}
