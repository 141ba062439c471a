pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The pine side of the first screen: the bird, the time of day, and what keeps the records safe. */
Rectangle {
    id: greeting

    required property SchoolClock clock
    required property bool wide

    implicitHeight: words.height + 2 * Theme.space.huge
    color: Theme.colour.rail
    clip: true

    Icon {
        visible: greeting.wide
        anchors.right: parent.right
        anchors.rightMargin: -width * 0.16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -height * 0.08
        name: "bird"
        size: Math.min(420, greeting.width)
        colour: Theme.colour.railChosen
        opacity: 0.5
    }
    BirdTile {
        id: tile
        x: greeting.wide ? 48 : Theme.space.huge
        y: greeting.wide ? 48 : Theme.space.huge
        size: greeting.wide ? 56 : 44
    }
    Column {
        id: words
        x: greeting.wide ? 48 : tile.x + tile.width + Theme.space.medium
        y: greeting.wide ? Math.max(tile.y + tile.height + Theme.space.huge, greeting.height * 0.24)
                         : Theme.space.huge
        width: greeting.width - x - Theme.space.huge
        spacing: Theme.space.hair

        Title {
            width: parent.width
            font.pixelSize: greeting.wide ? Theme.type.display : Theme.type.title
            color: Theme.colour.railInk
            text: greeting.clock.greeting
        }
        Small {
            width: parent.width
            font.pixelSize: greeting.wide ? Theme.type.body : Theme.type.small
            color: Theme.colour.railInkSoft
            text: greeting.clock.day
        }
        Small {
            width: parent.width
            visible: greeting.wide
            topPadding: Theme.space.huge
            color: Theme.colour.railInkSoft
            lineHeight: 1.2
            text: qsTr("What is written here is sealed on this tablet. Your passcode opens it, and no colleague's.")
        }
        Item {
            visible: greeting.clock.demo
            width: 1
            height: Theme.space.small
        }
        Chip {
            visible: greeting.clock.demo
            enabled: false
            opacity: 1
            tone: Chip.Honey
            text: qsTr("Demo day")
        }
    }
}
