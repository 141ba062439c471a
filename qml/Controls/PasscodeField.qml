pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A passcode, hidden unless the person asks to see it. */
LineField {
    id: field

    // Qt 6.4 hands `text` of every editable item to screen readers and whoever listens in on them,
    // that of a passcode too. This one stands before it and stays empty; the next one is what was typed.
    readonly property string text: ""
    readonly property string passcode: field.getText(0, field.length)

    readonly property bool roomy: width > 340 * Theme.type.scale

    iconName: field.roomy ? "key-round" : ""
    echoMode: peek.checked ? TextInput.Normal : TextInput.Password
    passwordCharacter: "\u2022"
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhHiddenText
    rightPadding: peek.width + Theme.space.tiny
    maximumLength: 256
    // Qt 6.4 takes the name from a field that hides what is typed, but not the description.
    Accessible.passwordEdit: true
    Accessible.description: field.name

    PushButton {
        id: peek
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.hair
        anchors.verticalCenter: parent.verticalCenter
        checkable: true
        leftPadding: Theme.space.small
        rightPadding: Theme.space.small
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        iconName: !field.roomy ? "" : peek.checked ? "eye-off" : "eye"
        text: peek.checked ? qsTr("Hide") : qsTr("Show")
        Accessible.name: peek.checked ? qsTr("Hide passcode") : qsTr("Show passcode")
    }
}
