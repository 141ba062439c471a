pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The notes in the order in which they happened, and below them the box for the next. */
Card {
    id: record

    required property NoteFeed feed
    required property NoteComposer composer
    required property Ask ask
    /** True where there is no side column: the search stands above the notes. */
    required property bool searchHere

    readonly property bool none: record.feed.notes.known && record.feed.notes.count === 0
    readonly property bool narrow: width < 560 * Theme.type.scale

    implicitWidth: 0 // the row gives it one
    padding: record.narrow ? Theme.space.medium : Theme.space.large

    contentItem: ColumnLayout {
        spacing: Theme.space.small

        SectionLabel {
            Layout.fillWidth: true
            visible: !record.searchHere
            text: record.feed.search === "" ? qsTr("Notes, the newest last") : qsTr("Found %n note(s)", "", record.feed.notes.count)
        }
        NoteSearch {
            Layout.fillWidth: true
            visible: record.searchHere && (!record.none || record.feed.search !== "")
            feed: record.feed
        }
        Problem {
            Layout.fillWidth: true
            text: record.feed.problem
        }
        NoteView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            feed: record.feed
            narrow: record.narrow
            visible: !record.none
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: record.none

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, 420 * Theme.type.scale)
                iconName: record.feed.search === "" ? "notebook-pen" : "search"
                heading: record.feed.search === "" ? qsTr("No notes yet") : qsTr("No note has these words")
                text: record.feed.search === ""
                    ? qsTr("Write the first one in the box below. It is saved on this tablet at once, and your colleagues see it after the next sync.")
                    : qsTr("Try one word, or the beginning of one. The search looks at every note on this tablet.")
            }
        }
        Composer {
            Layout.fillWidth: true
            composer: record.composer
            ask: record.ask
            narrow: record.narrow
        }
    }
}
