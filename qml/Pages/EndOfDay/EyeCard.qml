pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** Something that waits for a person, not for the server: a count in words, and the way to it. */
Card {
    id: card

    property string iconName
    property string heading
    property string text
    signal lookAsked

    padding: Theme.space.large
    ground: Theme.colour.warm
    outline: Theme.colour.honeyBorder

    contentItem: RowLayout {
        spacing: Theme.space.medium

        Icon {
            name: card.iconName
            colour: Theme.colour.honeyInk
            size: Theme.type.icon(26)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Heading {
                Layout.fillWidth: true
                text: card.heading
            }
            Small {
                Layout.fillWidth: true
                text: card.text
            }
        }
        PushButton {
            ground: "transparent"
            ink: Theme.colour.primaryGroundInk
            leftPadding: Theme.space.small
            rightPadding: Theme.space.small
            font.pixelSize: Theme.type.small
            text: qsTr("Look")
            Accessible.name: qsTr("Look: %1").arg(card.heading)
            onClicked: card.lookAsked()
        }
    }
}
