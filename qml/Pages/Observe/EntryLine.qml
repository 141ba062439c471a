pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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

    implicitHeight: grid.implicitHeight + 2 * Theme.space.small + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.sentence([entry.time, entry.line, entry.tag])

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: entry.narrow ? 2 : 3
        columnSpacing: Theme.space.medium
        rowSpacing: Theme.space.hair

        Digits {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredWidth: Math.round(80 * Theme.type.scale)
            text: entry.time
            Accessible.ignored: true
        }
        Body {
            Layout.row: entry.stacked ? 2 : entry.narrow ? 1 : 0
            Layout.column: entry.narrow ? 0 : 1
            Layout.columnSpan: entry.narrow ? 2 : 1
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            visible: !entry.narrow || text !== ""
            text: entry.line
            Accessible.ignored: true
        }
        Rectangle {
            Layout.row: entry.stacked ? 1 : 0
            Layout.column: entry.stacked ? 0 : entry.narrow ? 1 : 2
            Layout.columnSpan: entry.stacked ? 2 : 1
            Layout.alignment: (entry.stacked ? Qt.AlignLeft : Qt.AlignRight) | Qt.AlignVCenter
            visible: entry.tag !== ""
            implicitWidth: words.implicitWidth + 2 * Theme.space.small
            implicitHeight: words.implicitHeight + 2 * Theme.space.tiny
            radius: height / 2
            color: Theme.colour.quiet

            IconAndWord {
                id: words
                anchors.centerIn: parent
                iconName: entry.tagIcon
                word: entry.tag
                ink: Theme.colour.quietInk
                font.family: Theme.type.family
                font.pixelSize: Theme.type.label
                font.weight: Font.Medium
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.colour.line
    }
}
