pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What people wrote apart, side by side, and what becomes of it. */
Item {
    id: page

    required property Workspace workspace
    required property OpenConflict conflict
    signal historyAsked(pupil: string)
    signal back

    readonly property bool wide: width > 760 * Theme.type.scale

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: cards.count === 2 ? qsTr("Two versions") : qsTr("%n version(s)", "", cards.count)
        subtitle: page.conflict.position === 0 ? ""
            : qsTr("%1 of %2 in the inbox").arg(page.conflict.position).arg(page.workspace.inbox.count)
        canGoBack: true
        onBack: page.back()
    }
    Scroll {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.space.medium

            ConflictHead {
                Layout.fillWidth: true
                conflict: page.conflict
                onHistoryAsked: page.historyAsked(page.conflict.pupil.id)
            }
            Problem {
                Layout.fillWidth: true
                text: page.conflict.problem
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.space.medium
                rowSpacing: Theme.space.medium

                Repeater {
                    id: cards
                    model: page.conflict.versions

                    VersionCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1 // all the same
                        myColour: page.workspace.lock.colour
                    }
                }
            }
            TogetherCard {
                Layout.fillWidth: true
                visible: page.conflict.words
                conflict: page.conflict
            }
            ConflictFoot {
                Layout.fillWidth: true
                conflict: page.conflict
                wide: page.width > 900 * Theme.type.scale && cards.count < 3
            }
        }
    }
}
