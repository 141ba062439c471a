pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The request of this tablet, until a lead lets it in. */
Column {
    id: waiting

    required property JoinSchool joining

    spacing: Theme.space.medium

    RowLayout {
        width: parent.width
        spacing: Theme.space.small
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text

        Icon {
            Layout.alignment: Qt.AlignTop
            name: waiting.joining.asked ? "hourglass" : "cloud-upload"
            colour: Theme.colour.honeyInk
            size: Theme.type.icon(24)
        }
        Body {
            id: words
            Layout.fillWidth: true
            text: !waiting.joining.asked ? qsTr("Taking your request to the school server.")
                : qsTr("Waiting for the SENCo to let you in as %1. Leave this page open.").arg(waiting.joining.role)
            Accessible.ignored: true
        }
    }
    CodeCard {
        width: parent.width
        name: qsTr("QR code of this tablet's request")
        content: waiting.joining.request
        words: waiting.joining.requestWords
    }
    SecondaryButton {
        width: parent.width
        text: qsTr("Stop and go back")
        onClicked: waiting.joining.leave()
    }
}
