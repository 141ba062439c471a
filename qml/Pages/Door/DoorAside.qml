pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Below the cards: who is not among them, what the medical list is worth, "I have read these", and
    the way to the SENCo. */
Item {
    id: aside

    required property ClassDoor door
    /** True for who asks the SENCo. */
    required property bool canAsk
    signal pupilAsked(pupil: string)
    signal questionAsked

    readonly property bool marks: aside.door.foot.reading !== DoorFoot.Nothing
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
    Column {
        id: panel
        x: aside.wide ? aside.width - width : 0
        y: aside.wide ? 0 : words.height + Theme.space.medium
        width: aside.part
        visible: aside.marks || aside.canAsk
        opacity: aside.door.dim.dimmed ? 0 : 1
        spacing: Theme.space.small

        ReadPanel {
            width: panel.width
            visible: aside.marks
            door: aside.door
        }
        SecondaryButton {
            width: panel.width
            visible: aside.canAsk
            soft: true
            leftPadding: Theme.space.medium
            rightPadding: Theme.space.medium
            iconName: "message-square-plus"
            text: qsTr("Tell the SENCo something")
            onClicked: aside.questionAsked()
        }
    }
}
