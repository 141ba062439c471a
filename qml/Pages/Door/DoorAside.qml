pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Below the cards: who is not among them, what the medical list is worth, and "I have read these". */
Item {
    id: aside

    required property ClassDoor door
    signal pupilAsked(pupil: string)

    readonly property bool wide: width > 640 * Theme.type.scale
    readonly property real part: aside.wide ? (width - Theme.space.vast) / 2 : width

    implicitHeight: aside.wide || !panel.visible ? Math.max(words.height, panel.visible ? panel.height : 0)
                                                 : panel.y + panel.height

    Column {
        id: words
        width: Math.min(aside.part, 560 * Theme.type.scale)
        spacing: Theme.space.tiny + 2

        Heading {
            width: words.width
            visible: text !== ""
            text: aside.door.foot.others
        }
        Repeater {
            model: aside.door.alerts

            AlertRow {
                width: words.width
                dimmed: aside.door.dim.dimmed
                onClicked: aside.pupilAsked(face.pupil)
            }
        }
        Small {
            width: words.width
            visible: text !== "" && aside.door.cards.count > 0
            text: aside.door.foot.notHere
        }
        Small {
            width: words.width
            lineHeight: 1.15
            text: aside.door.foot.medical
        }
    }
    ReadPanel {
        id: panel
        x: aside.wide ? aside.width - width : 0
        y: aside.wide ? 0 : words.height + Theme.space.medium
        width: aside.part
        visible: aside.door.foot.reading !== DoorFoot.Nothing
        opacity: aside.door.dim.dimmed ? 0 : 1
        door: aside.door
    }
}
