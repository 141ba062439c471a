pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The code of the kit, typed from the paper: then the school is made. */
Column {
    id: form

    required property StartSchool starting

    function go(): void { form.starting.prove(code.text); }

    spacing: Theme.space.medium
    Component.onCompleted: code.forceActiveFocus()

    Body {
        width: parent.width
        text: qsTr("Take the page and type its code once. Small letters, spaces and hyphens are as good; a letter O counts as a nought.")
    }
    LineField {
        id: code
        width: parent.width
        iconName: "key-round"
        enabled: !form.starting.busy
        placeholderText: qsTr("Nine groups of four")
        name: qsTr("Code of the recovery kit")
        maximumLength: 200
        font.capitalization: Font.AllUppercase
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        onAccepted: form.go()
    }
    Problem {
        width: parent.width
        text: form.starting.problem
    }
    PrimaryButton {
        width: parent.width
        iconName: "sunrise"
        text: form.starting.busy ? qsTr("Making your school") : qsTr("Start the school")
        enabled: code.text !== "" && !form.starting.busy
        onClicked: form.go()
    }
    PushButton {
        width: parent.width
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Show the page again")
        enabled: !form.starting.busy
        onClicked: form.starting.back()
    }
}
