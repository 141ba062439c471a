pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Let in: how the person appears on this tablet, and the passcode that opens what is theirs. */
Column {
    id: form

    required property JoinSchool joining

    readonly property bool ready: form.joining.face.fits && passcode.fits && !form.joining.busy

    function enter(): void { if (form.ready) form.joining.enter(passcode.passcode); }

    spacing: Theme.space.medium
    Component.onCompleted: face.take()

    Body {
        width: parent.width
        text: qsTr("The school has let you in as %1. Two things are left.").arg(form.joining.role)
    }
    SectionLabel {
        width: parent.width
        topPadding: Theme.space.tiny
        text: qsTr("How you appear")
    }
    NewFace {
        id: face
        width: parent.width
        face: form.joining.face
        enabled: !form.joining.busy
    }
    SectionLabel {
        width: parent.width
        topPadding: Theme.space.tiny
        text: qsTr("What opens your records")
    }
    NewPasscode {
        id: passcode
        width: parent.width
        enabled: !form.joining.busy
        onAccepted: form.enter()
    }
    PrimaryButton {
        width: parent.width
        iconName: "lock-open"
        enabled: form.ready
        text: form.joining.busy ? qsTr("Making your place on this tablet") : qsTr("Begin")
        onClicked: form.enter()
    }
}
