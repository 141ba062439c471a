pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What the school is called, who begins it, and the passcode that opens what is theirs. */
Column {
    id: form

    required property StartSchool starting

    readonly property bool ready: form.starting.form.namesFit && passcode.fits

    function go(): void { if (form.ready) form.starting.name(passcode.passcode); }

    spacing: Theme.space.medium

    Body {
        width: parent.width
        text: qsTr("The server is there and empty. You become the school's first lead.")
    }
    LineField {
        id: school
        width: parent.width
        iconName: "house"
        labelled: true
        placeholderText: qsTr("Name of the school")
        maximumLength: 100
        text: form.starting.form.school
        onTextEdited: form.starting.form.school = text
        onAccepted: face.take()
    }
    NewFace {
        id: face
        width: parent.width
        face: form.starting.form.face
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space.small

        LineField {
            Layout.preferredWidth: Math.round(112 * Theme.type.scale)
            labelled: true
            placeholderText: qsTr("Title")
            maximumLength: 20
            text: form.starting.form.title
            onTextEdited: form.starting.form.title = text
        }
        LineField {
            Layout.fillWidth: true
            labelled: true
            placeholderText: qsTr("Your surname")
            maximumLength: 60
            text: form.starting.form.surname
            onTextEdited: form.starting.form.surname = text
            onAccepted: passcode.take()
        }
    }
    NewPasscode {
        id: passcode
        width: parent.width
        onAccepted: form.go()
    }
    PrimaryButton {
        width: parent.width
        text: qsTr("On to the recovery kit")
        enabled: form.ready
        onClicked: form.go()
    }
    PushButton {
        width: parent.width
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Back to the server")
        onClicked: form.starting.back()
    }
}
