pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What changed in a passport: its versions, the newest first. */
Item {
    id: page

    required property Workspace workspace
    required property PassportHistory history
    signal back

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("What changed")
        subtitle: page.history.known
            ? qsTr("%1, %n version(s)", "", page.history.versions).arg(page.history.pupil.name) : ""
        canGoBack: true
        onBack: page.back()
    }
    Card {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        padding: Theme.space.medium

        contentItem: ColumnLayout {
            spacing: Theme.space.small

            Problem {
                Layout.fillWidth: true
                text: page.history.problem
            }
            HistoryKey {
                Layout.fillWidth: true
                visible: page.history.versions > 0
            }
            HistoryList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                history: page.history
            }
        }
    }
}
