pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The passcode of the person who was chosen; a wrong one says so and what to do. */
Column {
    id: panel

    required property Unlocker unlocker
    readonly property bool waiting: panel.unlocker.waitSeconds > 0

    function tryIt(): void { panel.unlocker.open(field.passcode); }

    spacing: Theme.space.large
    Component.onCompleted: field.forceActiveFocus()

    FaceCircle {
        anchors.horizontalCenter: parent.horizontalCenter
        initials: panel.unlocker.initials
        colour: panel.unlocker.colour
        size: 112
    }
    Title {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.type.display
        text: qsTr("Hello, %1").arg(panel.unlocker.firstName)
    }
    Column {
        width: Math.min(parent.width, 400 * Math.sqrt(Theme.type.scale))
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.medium

        PasscodeField {
            id: field
            width: parent.width
            placeholderText: qsTr("Passcode")
            enabled: !panel.unlocker.busy
            onAccepted: panel.tryIt()
            Keys.onEscapePressed: panel.unlocker.forget()
        }
        Problem {
            width: parent.width
            text: panel.unlocker.problem
        }
        Small {
            width: parent.width
            visible: panel.waiting
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The next try is in %n second(s)", "", panel.unlocker.waitSeconds)
        }
        PrimaryButton {
            width: parent.width
            iconName: "lock-open"
            text: panel.unlocker.busy ? qsTr("Opening") : qsTr("Open")
            enabled: field.length > 0 && !panel.unlocker.busy && !panel.waiting
            onClicked: panel.tryIt()
        }
        PushButton {
            width: parent.width
            ground: "transparent"
            ink: Theme.colour.primaryGroundInk
            font.pixelSize: Theme.type.small
            text: qsTr("I am somebody else")
            enabled: !panel.unlocker.busy
            onClicked: panel.unlocker.forget()
        }
    }
    Connections {
        target: panel.unlocker
        function onRefused(): void {
            field.clear();
            field.forceActiveFocus();
        }
    }
}
