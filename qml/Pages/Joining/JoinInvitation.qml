pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The invitation that stands on the lead's tablet, and a name for this one. */
Column {
    id: form

    required property JoinSchool joining

    readonly property bool ready: code.text !== "" && tablet.text.trim() !== "" && !form.joining.busy

    function ask(): void { if (form.ready) form.joining.ask(code.text, tablet.text); }

    spacing: Theme.space.medium
    Component.onCompleted: code.take()

    Body {
        width: parent.width
        text: qsTr("Sit beside the SENCo. On their tablet, under People, they invite you; type here what it shows.")
    }
    NoteField {
        id: code
        width: parent.width
        longest: 2048
        placeholder: "PIPIT:JOIN:"
        name: qsTr("Invitation")
        onKept: tablet.forceActiveFocus()
    }
    LineField {
        id: tablet
        width: parent.width
        iconName: "tablet"
        placeholderText: qsTr("A name for this tablet, such as “Year 3 trolley”")
        name: qsTr("Name of this tablet")
        maximumLength: 30
        onAccepted: form.ask()
    }
    PrimaryButton {
        width: parent.width
        text: form.joining.busy ? qsTr("Asking") : qsTr("Ask to be let in")
        enabled: form.ready
        onClicked: form.ask()
    }
    PushButton {
        width: parent.width
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Not now")
        onClicked: form.joining.leave()
    }
}
