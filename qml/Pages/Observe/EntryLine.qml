pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** One line of a running record: when, what, and its tag. */
Item {
    id: entry

    required property string time
    required property string line
    required property string tag
    required property string tagIcon
    required property bool narrow
    /** Large text on a phone: no room for the tag beside the time. */
    readonly property bool stacked: entry.narrow && Theme.type.scale > 1.3

    function sentence(parts: var): string { return parts.filter(part => part !== "").join(", "); }

    readonly property real besideTime: digits.width + Theme.space.medium
    /** Of the time, and of the tag where it stands beside it. */
    readonly property real firstRow: entry.stacked ? digits.height : Math.max(digits.height, mark.height)
    readonly property real inAll: entry.narrow
        ? entry.firstRow + (entry.stacked && mark.visible ? mark.height + Theme.space.hair : 0)
            + (words.visible ? words.height + Theme.space.hair : 0)
        : Math.max(digits.height, mark.height, words.height)

    implicitHeight: entry.inAll + 2 * Theme.space.small + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.sentence([entry.time, entry.line, entry.tag])

    // By hand: a layout knows the height of wrapped words a frame later than the list places its lines.
    Digits {
        id: digits
        y: Theme.space.small + Math.round(((entry.narrow ? entry.firstRow : entry.inAll) - height) / 2)
        width: Math.round(80 * Theme.type.scale)
        text: entry.time
        Accessible.ignored: true
    }
    Body {
        id: words
        x: entry.narrow ? 0 : entry.besideTime
        y: Theme.space.small + (entry.narrow ? entry.inAll - height : Math.round((entry.inAll - height) / 2))
        width: entry.width - x - (entry.narrow || !mark.visible ? 0 : mark.width + Theme.space.medium)
        visible: !entry.narrow || text !== ""
        text: entry.line
        Accessible.ignored: true
    }
    Rectangle {
        id: mark
        x: entry.stacked ? 0 : entry.width - width
        y: Theme.space.small + (entry.stacked ? digits.height + Theme.space.hair
            : Math.round(((entry.narrow ? entry.firstRow : entry.inAll) - height) / 2))
        visible: entry.tag !== ""
        width: visible ? label.implicitWidth + 2 * Theme.space.small : 0
        height: visible ? label.implicitHeight + 2 * Theme.space.tiny : 0
        radius: height / 2
        color: Theme.colour.quiet

        IconAndWord {
            id: label
            anchors.centerIn: parent
            iconName: entry.tagIcon
            word: entry.tag
            ink: Theme.colour.quietInk
            font.family: Theme.type.family
            font.pixelSize: Theme.type.label
            font.weight: Font.Medium
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.colour.line
    }
}
