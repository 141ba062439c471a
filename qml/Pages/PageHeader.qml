pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The head of every page: what it is, and what is the same everywhere, the honest chip and the lock.
    Chips of the page's own stand before those. */
Item {
    id: header

    required property Workspace workspace
    property string title
    property string subtitle
    /** Shows an arrow; `back` follows its press. */
    property bool canGoBack: false
    /** True where the page shows beside its content what the chip's sheet would. */
    property bool countsBeside: false
    default property alias chips: extra.data
    signal back

    /** A tap on the chip: begins, and shows the counts. */
    function syncNow(): void {
        header.workspace.report.start();
        if (!header.countsBeside) sheet.open();
    }

    implicitHeight: Math.max(bar.implicitHeight, arrow.visible ? arrow.height : 0)

    PushButton {
        id: arrow
        visible: header.canGoBack
        width: Theme.space.target
        height: Theme.space.target
        leftPadding: 0
        rightPadding: 0
        iconName: "arrow-left"
        ground: "transparent"
        Accessible.name: qsTr("Back")
        onClicked: header.back()
    }
    HeaderBar {
        id: bar
        x: arrow.visible ? arrow.width + Theme.space.tiny : 0
        width: header.width - x
        title: header.title
        subtitle: header.subtitle

        Row {
            id: extra
            visible: visibleChildren.length > 0
            spacing: Theme.space.tiny
        }
        Chip {
            visible: header.workspace.clock.demo
            enabled: false
            opacity: 1
            text: qsTr("Demo day")
        }
        HonestChip {
            honest: header.workspace.honest
            onClicked: header.syncNow()
        }
        Chip {
            iconName: "lock"
            text: qsTr("Lock")
            onClicked: header.workspace.lock.lockNow()
        }
    }
    Sheet {
        id: sheet

        SyncPanel {
            width: parent.width
            honest: header.workspace.honest
            report: header.workspace.report
        }
        SecondaryButton {
            width: parent.width
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    }
}
