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
    /** Shows arrows beside the words, to what comes before and after this. */
    property bool canStep: false
    property bool hasPrevious: false
    property bool hasNext: false
    property string previousName
    property string nextName
    /** True where the page shows beside its content what the chip's sheet would. */
    property bool countsBeside: false
    default property alias chips: extra.data
    signal back
    signal previous
    signal next

    /** A tap on the chip: begins, and shows the counts. */
    function syncNow(): void {
        header.workspace.endOfDay.report.start();
        if (!header.countsBeside) sheet.open();
    }

    implicitHeight: Math.max(bar.implicitHeight, bar.x > 0 ? Theme.space.target : 0)

    ArrowButton {
        id: arrow
        y: (header.subtitle === "" || bar.titleLines > 1 ? bar.firstMiddle : bar.wordsMiddle) - height / 2
        visible: header.canGoBack
        iconName: "arrow-left"
        name: qsTr("Back")
        onClicked: header.back()
    }
    ArrowButton {
        id: before
        x: arrow.visible ? arrow.width : -Theme.space.small
        y: after.y
        visible: header.canStep
        enabled: header.hasPrevious
        iconName: "chevron-left"
        name: header.previousName
        onClicked: header.previous()
    }
    ArrowButton {
        id: after
        x: bar.x + bar.wordsRight + Theme.space.small
        y: Math.max(0, bar.wordsMiddle - height / 2)
        visible: header.canStep
        enabled: header.hasNext
        iconName: "chevron-right"
        name: header.nextName
        onClicked: header.next()
    }
    HeaderBar {
        id: bar
        x: before.visible ? before.x + before.width + Theme.space.hair
            : arrow.visible ? arrow.width + Theme.space.tiny : 0
        width: header.width - x
        indent: x
        title: header.title
        subtitle: header.subtitle
        roomBeside: after.visible ? after.width + Theme.space.small : 0

        Row {
            id: extra
            visible: children.length > 0
            spacing: Theme.space.tiny
        }
        Chip {
            visible: header.workspace.clock.demo
            enabled: false
            opacity: 1
            text: qsTr("Demo day")
        }
        HonestChip {
            width: Math.min(implicitWidth, header.width)
            honest: header.workspace.honest
            onClicked: header.syncNow()
        }
        corner: Chip {
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
            report: header.workspace.endOfDay.report
        }
        SecondaryButton {
            width: parent.width
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    }
}
