pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme
import Pipit.Controls

/** Lies over what has dimmed: a tap or any key shows it again, and does nothing else. */
T.Button {
    id: cover

    text: qsTr("Show the passports again")
    onVisibleChanged: if (visible) forceActiveFocus()

    Accessible.role: Accessible.Button
    Accessible.name: cover.text
    Accessible.onPressAction: cover.clicked()
    Keys.onPressed: event => {
        event.accepted = true;
        cover.clicked();
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.large
        width: Math.min(words.implicitWidth + 2 * Theme.space.huge, parent.width)
        height: words.implicitHeight + 2 * Theme.space.medium
        radius: Math.min(height / 2, 28)
        color: Theme.colour.primary

        IconAndWord {
            id: words
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.space.medium)
            iconName: "eye"
            word: cover.text
            font.family: Theme.type.family
            font.pixelSize: Theme.type.body
            font.weight: Font.DemiBold
            ink: Theme.colour.primaryInk
        }
    }
}
