pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The first half of an invitation: what the new tablet takes in, while the time runs. */
Column {
    id: half

    required property OpenInvitation invitation

    spacing: Theme.space.small

    Heading {
        width: parent.width
        text: qsTr("1. Show this to the new tablet")
    }
    Row {
        spacing: Theme.space.tiny
        Accessible.role: Accessible.StaticText
        Accessible.name: time.text

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "hourglass"
            colour: Theme.colour.inkSoft
            size: Theme.type.icon(20)
        }
        Small {
            id: time
            text: qsTr("Runs out in %1").arg(half.invitation.timeLeft)
            Accessible.ignored: true
        }
    }
    CodeCard {
        width: parent.width
        name: qsTr("QR code of the invitation")
        content: half.invitation.code
        words: half.invitation.codeWords
    }
}
