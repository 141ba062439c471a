pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Staff notes: the running record, the box for the next one, and at the side what has been sent. */
Item {
    id: page

    required property Workspace workspace
    required property NoteFeed feed
    required property NoteComposer composer

    readonly property bool wide: width > 920 * Theme.type.scale

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        countsBeside: page.wide
        title: qsTr("Staff notes")
        subtitle: page.feed.notes.known
            ? qsTr("%1, %n note(s)", "", page.feed.notes.total).arg(page.workspace.clock.day)
            : page.workspace.clock.day
    }
    RowLayout {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        spacing: Theme.space.large

        RunningRecord {
            Layout.fillWidth: true
            Layout.fillHeight: true
            feed: page.feed
            composer: page.composer
            ask: page.workspace.ask
            searchHere: !page.wide
        }
        ColumnLayout {
            visible: page.wide
            Layout.minimumWidth: 360
            Layout.preferredWidth: 360
            Layout.maximumWidth: 360
            Layout.fillHeight: true
            spacing: Theme.space.medium

            NoteSearch {
                Layout.fillWidth: true
                feed: page.feed
            }
            Card {
                Layout.fillWidth: true
                contentItem: SyncPanel {
                    honest: page.workspace.honest
                    report: page.workspace.endOfDay.report
                }
            }
            Item { Layout.fillHeight: true }
        }
    }
}
