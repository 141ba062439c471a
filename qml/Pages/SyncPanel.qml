pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What is sent and received, in numbers, and the button that begins it. */
Column {
    id: panel

    required property HonestState honest
    required property SyncReport report

    spacing: Theme.space.medium

    SectionLabel { text: qsTr("School server") }
    Column {
        width: panel.width
        spacing: Theme.space.tiny

        Heading {
            width: parent.width
            font.pixelSize: Theme.type.large
            text: panel.honest.kind === HonestState.NotKnown ? qsTr("Looking at this tablet")
                : panel.honest.waiting > 0 ? qsTr("%n waiting to send", "", panel.honest.waiting)
                                           : qsTr("Nothing waits on this tablet")
        }
        Repeater {
            model: panel.honest.others

            Small {
                required property string modelData

                width: panel.width
                text: modelData
            }
        }
        Meter {
            width: parent.width
            visible: panel.report.busy && panel.report.sentPart >= 0
            part: panel.report.sentPart
            name: qsTr("Sent")
        }
    }
    Column {
        width: panel.width
        spacing: Theme.space.medium
        visible: panel.report.canSync

        Repeater {
            model: panel.report

            StepLine {
                required heading
                required property string detail
                required stage

                width: panel.width
                text: detail
            }
        }
    }
    Problem {
        width: panel.width
        text: panel.report.problem
    }
    Small {
        width: panel.width
        visible: panel.report.problem !== "" || !panel.report.canSync
        text: qsTr("End of day can save it in a file for another tablet.")
    }
    Small {
        width: panel.width
        visible: panel.honest.refused > 0
        text: qsTr("%n could not be sent. It is kept on this tablet and listed for the SENCo.", "",
            panel.honest.refused)
    }
    SecondaryButton {
        width: panel.width
        visible: panel.report.canSync
        soft: true
        enabled: !panel.report.busy
        iconName: "refresh-cw"
        text: panel.report.busy ? qsTr("Sending and receiving") : qsTr("Send and receive now")
        onClicked: panel.report.start()
    }
    Small {
        width: panel.width
        visible: !panel.report.canSync
        text: qsTr("This tablet has no way to the school server. Everything stays safe here.")
    }
}
