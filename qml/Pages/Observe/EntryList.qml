pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Controls

/** The lines of a running record. While it is written it stays at the newest, until the person
    scrolls away. */
ListView {
    id: list

    required property ObservationEntries entries
    required property bool narrow
    property bool follows: false
    property string emptyText
    property bool atNewest: list.follows

    model: list.entries
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    onMovementEnded: list.atNewest = list.follows && list.atYEnd
    onContentHeightChanged: if (list.atNewest) settle.restart()
    onHeightChanged: if (list.atNewest) settle.restart()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n note(s) and mark(s)", "", list.count)

    delegate: EntryLine {
        width: list.width
        narrow: list.narrow
    }

    Small {
        width: parent.width
        visible: list.count === 0
        text: list.emptyText
    }
    Timer {
        id: settle
        interval: 0
        onTriggered: list.positionViewAtEnd()
    }
}
