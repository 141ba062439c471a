pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The school is kept on this tablet; its server takes it, or says why not. */
Column {
    id: form

    required property StartSchool starting

    readonly property bool stopped: form.starting.problem !== ""

    spacing: Theme.space.medium

    Card {
        width: parent.width
        padding: Theme.space.huge

        contentItem: Column {
            spacing: Theme.space.large

            StepLine {
                width: parent.width
                stage: StepLine.Done
                heading: qsTr("Kept on this tablet")
                text: qsTr("Sealed. Your passcode opens it, and the recovery kit.")
            }
            StepLine {
                width: parent.width
                stage: form.stopped ? StepLine.Attention : StepLine.Now
                heading: qsTr("On the school server")
                text: form.stopped ? qsTr("Not yet") : qsTr("Being sent, which takes a few seconds")
            }
        }
    }
    Problem {
        width: parent.width
        text: form.starting.problem
    }
    LineField {
        width: parent.width
        visible: form.stopped
        iconName: "ticket"
        enabled: !form.starting.busy
        placeholderText: qsTr("Start code, four groups of four")
        name: qsTr("Start code")
        inputMethodHints: Qt.ImhNoPredictiveText
        text: form.starting.form.startCode
        onTextEdited: form.starting.form.startCode = text
        onAccepted: form.starting.send()
    }
    PrimaryButton {
        width: parent.width
        visible: form.stopped
        iconName: "cloud-upload"
        text: qsTr("Send again")
        enabled: !form.starting.busy && form.starting.form.startCode !== ""
        onClicked: form.starting.send()
    }
    PushButton {
        width: parent.width
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Lock, and send it another time")
        onClicked: form.starting.leave()
    }
}
