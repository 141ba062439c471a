pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The button that says these were read, and once it is kept, that they were. */
Column {
    id: panel

    required property ClassDoor door

    readonly property bool isRead: panel.door.foot.reading === DoorFoot.Read

    spacing: Theme.space.tiny

    Small {
        width: panel.width
        visible: !panel.isRead && panel.door.foot.marked > 0
        text: qsTr("%n new or changed since you last read", "", panel.door.foot.marked)
    }
    PrimaryButton {
        width: panel.width
        visible: !panel.isRead
        enabled: panel.door.foot.reading === DoorFoot.Unread
        iconName: "check-check"
        text: qsTr("I have read these")
        onClicked: panel.door.markRead()
    }
    Rectangle {
        width: panel.width
        implicitHeight: Math.max(Theme.space.primaryHeight, read.implicitHeight + 2 * Theme.space.small)
        visible: panel.isRead
        radius: Theme.radius.medium
        color: Theme.colour.leafGround
        border.width: 1
        border.color: Theme.colour.leafBorder
        Accessible.role: Accessible.StaticText
        Accessible.name: read.word

        IconAndWord {
            id: read
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.medium
            iconName: "check-check"
            word: qsTr("Read")
            font.family: Theme.type.family
            font.pixelSize: Theme.type.body
            font.weight: Font.DemiBold
            ink: Theme.colour.leafInk
        }
    }
    Small {
        width: panel.width
        visible: panel.isRead
        text: qsTr("Saved on this tablet. Only you and the SEN team see it.")
    }
}
