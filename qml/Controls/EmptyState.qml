pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** What stands where a list has nothing yet: it teaches the next step. */
Column {
    id: empty

    property string iconName
    property string heading
    property string text

    spacing: Theme.space.tiny
    Accessible.role: Accessible.Grouping
    Accessible.name: empty.heading

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.type.icon(72)
        height: width
        radius: width / 2
        color: Theme.colour.primaryGround

        Icon {
            anchors.centerIn: parent
            name: empty.iconName
            colour: Theme.colour.primaryGroundInk
            size: Theme.type.icon(32)
        }
    }
    Item { width: 1; height: Theme.space.hair }
    Heading {
        width: empty.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.type.large
        text: empty.heading
    }
    Small {
        width: empty.width
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.2
        text: empty.text
    }
}
