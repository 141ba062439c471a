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

    required property SchoolClock clock
    required property HonestState honest
    required property SyncReport report
    required property NoteFeed feed
    required property NoteComposer composer
    signal lockAsked

    readonly property bool wide: width > 920 * Theme.type.scale

    /** A tap on the chip: begins, and shows the counts. */
    function syncNow(): void {
        page.report.start();
        if (!page.wide) sheet.open();
    }

    HeaderBar {
        id: header
        width: parent.width
        title: qsTr("Staff notes")
        subtitle: page.feed.notes.known
            ? qsTr("%1, %n note(s)", "", page.feed.notes.total).arg(page.clock.day) : page.clock.day

        Chip {
            visible: page.clock.demo
            enabled: false
            opacity: 1
            text: qsTr("Demo day")
        }
        HonestChip {
            honest: page.honest
            onClicked: page.syncNow()
        }
        Chip {
            iconName: "lock"
            text: qsTr("Lock")
            onClicked: page.lockAsked()
        }
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
                    honest: page.honest
                    report: page.report
                }
            }
            Item { Layout.fillHeight: true }
        }
    }
    Sheet {
        id: sheet
        contentItem: Column {
            spacing: Theme.space.medium
            SyncPanel {
                width: parent.width
                honest: page.honest
                report: page.report
            }
            SecondaryButton {
                width: parent.width
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
    }
}
