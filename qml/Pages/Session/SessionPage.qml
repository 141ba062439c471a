pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Logs one session of a group: who was there, how long, how it went. Every tap is kept at once. */
Item {
    id: page

    required property Workspace workspace
    required property SessionForm form
    signal back
    signal done

    readonly property bool pairs: width > 820 * Theme.type.scale
    readonly property bool roomy: width > 860 * Theme.type.scale

    Component.onDestruction: page.form.flush()
    Connections {
        target: page.form
        function onDone(): void { page.done(); }
    }
    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: page.form.title
        subtitle: page.form.subtitle
        canGoBack: true
        onBack: page.back()
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: foot.top }
        anchors.topMargin: Theme.space.small
        anchors.bottomMargin: Theme.space.small
        contentHeight: content.implicitHeight

        GridLayout {
            id: content
            width: parent.width
            visible: page.form.open
            columns: page.pairs ? 2 : 1
            columnSpacing: Theme.space.medium
            rowSpacing: Theme.space.medium

            Problem {
                Layout.fillWidth: true
                Layout.columnSpan: content.columns
                text: page.form.problem
            }
            Badge {
                Layout.columnSpan: content.columns
                text: page.form.written
            }
            AttendanceCard {
                Layout.fillWidth: true
                Layout.columnSpan: content.columns
                form: page.form
            }
            TimeCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                time: page.form.time
            }
            EngagementCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                form: page.form
            }
            StepsCard {
                Layout.fillWidth: true
                Layout.columnSpan: content.columns
                form: page.form
                ask: page.workspace.ask
            }
            Small {
                Layout.fillWidth: true
                visible: !page.roomy
                text: page.form.filling
            }
            SessionOffers {
                Layout.fillWidth: true
                visible: !page.roomy
                form: page.form
            }
        }
    }
    Problem {
        anchors { left: parent.left; right: parent.right; top: header.bottom; topMargin: Theme.space.medium }
        visible: !page.form.open && text !== ""
        text: page.form.problem
    }
    SessionFoot {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: page.form.open
        form: page.form
        wide: page.roomy
    }
}
