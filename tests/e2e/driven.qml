import QtQuick
import QtQuick.Templates as T

Window {
    visible: true
    width: 640
    height: 500

    Column {
        anchors.fill: parent
        spacing: 8

        Text { text: "Pressed " + button.presses }
        T.Button {
            id: button
            property int presses: 0
            width: 200
            height: 48
            Accessible.role: Accessible.Button
            Accessible.name: "Press me"
            onClicked: presses++
        }
        T.Button {
            width: 200
            height: 48
            enabled: button.presses > 0
            Accessible.role: Accessible.Button
            Accessible.name: "Not yet"
            onClicked: said.text = "too early or just right"
        }
        Item {
            width: 200
            height: 48
            Accessible.role: Accessible.Button
            Accessible.name: "Tap me"
            TapHandler { onTapped: said.text = "tapped" }
        }
        T.TextField {
            width: 200
            height: 48
            Accessible.name: "Note"
            onAccepted: said.text = "kept " + text
        }
        T.TextField {
            width: 200
            height: 48
            text: "hidden-passcode"
            echoMode: TextInput.Password
            Accessible.description: "Passcode"
            Accessible.passwordEdit: true
        }
        Item {
            width: 100
            height: 10
            clip: true
            Text { y: 20; text: "clipped away" }
        }
        T.Button {
            width: 200
            height: 24
            Accessible.role: Accessible.Button
            Accessible.name: "Make a list"
            onClicked: list.model = ["First", "Second", "Third"]
        }
        Column {
            Repeater {
                id: list
                T.Button {
                    required property string modelData
                    width: 200
                    height: 24
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData
                    onClicked: said.text = "chose " + modelData
                }
            }
        }
        Text { id: said }
    }
}
