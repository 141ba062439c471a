pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** One note: when, what, by whom, and whether it is still on its way. */
Item {
    id: line

    required property string text
    required property string author
    required property string initials
    required property string colour
    required property string time
    required property bool waiting
    required property bool contested
    required property bool refused
    required property string day
    required property bool narrow

    readonly property var marks: [line.waiting ? qsTr("Waiting to send") : "",
        line.refused ? qsTr("Could not be sent, kept on this tablet") : "",
        line.contested ? qsTr("Two versions, the newest shows") : ""]

    readonly property real above: heading.visible ? heading.height : 0
    readonly property real besideTime: digits.width + Theme.space.medium

    implicitHeight: words.y + words.height + Theme.space.small + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(line.time).arg(line.author).arg(line.text)
    Accessible.description: line.marks.filter(words => words !== "").join(". ")

    SectionLabel {
        id: heading
        width: line.width
        visible: line.day !== ""
        topPadding: Theme.space.medium
        bottomPadding: Theme.space.hair
        text: line.day
    }
    // By hand: a layout knows the height of wrapped words a frame later than the list places its lines.
    Digits {
        id: digits
        y: line.above + Theme.space.small + (line.narrow ? Math.max(0, Math.round((marks.height - height) / 2))
            : Math.round((Theme.type.body - Theme.type.small) * 0.7))
        width: Math.round(58 * Theme.type.scale)
        text: line.time
        Accessible.ignored: true
    }
    NoteMarks {
        id: marks
        anchors.right: parent.right
        y: line.above + Theme.space.small - (line.narrow ? 0 : 3)
        width: line.narrow ? line.width - line.besideTime : implicitWidth
        author: line.author
        initials: line.initials
        colour: line.colour
        waiting: line.waiting
        contested: line.contested
        refused: line.refused
    }
    Body {
        id: words
        x: line.narrow ? 0 : line.besideTime
        y: line.narrow ? marks.y + marks.height + Theme.space.hair : line.above + Theme.space.small
        width: line.width - x - (line.narrow ? 0 : marks.width + Theme.space.medium)
        text: line.text
        Accessible.ignored: true
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.colour.line
    }
}
