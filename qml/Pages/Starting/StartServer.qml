pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The school server's address, key pin and start code, as the technician was given them. */
Column {
    id: form

    required property StartSchool starting

    readonly property bool ready: form.starting.form.serverFits && !form.starting.busy

    function go(): void { if (form.ready) form.starting.greet(); }

    spacing: Theme.space.medium
    Component.onCompleted: address.forceActiveFocus()

    Body {
        width: parent.width
        text: qsTr("When the technician set up the school server, it printed three things. Paste them all into the first field, or type them one by one.")
    }
    Problem {
        width: parent.width
        text: form.starting.problem
    }
    LineField {
        id: address
        width: parent.width
        iconName: "laptop"
        enabled: !form.starting.busy
        placeholderText: qsTr("Address, such as https://192.168.10.5:8443")
        name: qsTr("Address")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        text: form.starting.form.address
        onTextEdited: form.starting.form.address = text
        onAccepted: pin.forceActiveFocus()
    }
    LineField {
        id: pin
        width: parent.width
        iconName: "shield-check"
        enabled: !form.starting.busy
        placeholderText: qsTr("Key pin, 64 letters and digits")
        name: qsTr("Key pin")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        text: form.starting.form.keyPin
        onTextEdited: form.starting.form.keyPin = text
        onAccepted: code.forceActiveFocus()
    }
    LineField {
        id: code
        width: parent.width
        iconName: "ticket"
        enabled: !form.starting.busy
        placeholderText: qsTr("Start code, four groups of four")
        name: qsTr("Start code")
        inputMethodHints: Qt.ImhNoPredictiveText
        text: form.starting.form.startCode
        onTextEdited: form.starting.form.startCode = text
        onAccepted: form.go()
    }
    PrimaryButton {
        width: parent.width
        text: form.starting.busy ? qsTr("Asking the server") : qsTr("Go on")
        enabled: form.ready
        onClicked: form.go()
    }
    PushButton {
        width: parent.width
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Not now")
        onClicked: form.starting.leave()
    }
}
