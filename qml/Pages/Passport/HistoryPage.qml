pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

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
            HistoryKey { Layout.fillWidth: true }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                model: page.history
                cacheBuffer: 600
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("%n version(s)", "", page.history.versions)

                delegate: HistoryRow { width: list.width }

                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, 420 * Theme.type.scale)
                    visible: page.history.known && page.history.versions === 0
                    iconName: "history"
                    heading: qsTr("Nothing was shared yet")
                    text: qsTr("Every version that is shared stays here, word for word, with who shared it and when.")
                }
            }
        }
    }
}
