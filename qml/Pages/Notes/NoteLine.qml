pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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

    implicitHeight: (heading.visible ? heading.height : 0) + grid.implicitHeight + 2 * Theme.space.small + 1
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
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right }
        anchors { bottom: parent.bottom; bottomMargin: Theme.space.small + 1 }
        columns: line.narrow ? 2 : 3
        columnSpacing: Theme.space.medium
        rowSpacing: Theme.space.hair

        Digits {
            Layout.alignment: line.narrow ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: line.narrow ? 0 : Math.round((Theme.type.body - Theme.type.small) * 0.7)
            Layout.preferredWidth: Math.round(58 * Theme.type.scale)
            text: line.time
            Accessible.ignored: true
        }
        Body {
            Layout.row: line.narrow ? 1 : 0
            Layout.column: line.narrow ? 0 : 1
            Layout.columnSpan: line.narrow ? 2 : 1
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            text: line.text
            Accessible.ignored: true
        }
        NoteMarks {
            Layout.row: 0
            Layout.column: line.narrow ? 1 : 2
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            Layout.fillWidth: line.narrow
            Layout.minimumWidth: line.narrow ? 0 : implicitWidth
            Layout.topMargin: line.narrow ? 0 : -3
            author: line.author
            initials: line.initials
            colour: line.colour
            waiting: line.waiting
            contested: line.contested
            refused: line.refused
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.colour.line
    }
}
