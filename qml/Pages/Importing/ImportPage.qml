pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Pages

/** Brings the lists of the school's system in: the files at one side, what they would do at the
    other. Nothing is written before the one button is pressed. */
Item {
    id: page

    required property Workspace workspace
    required property ImportDesk desk

    readonly property bool wide: width > 920 * Theme.type.scale
    readonly property bool none: page.desk.stage === ImportDesk.NoFiles

    function showLines(): void { lines.open(); }

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("Import")
        subtitle: qsTr("Lists from SIMS, Arbor, Bromcom and others")
    }
    Flickable {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        contentHeight: Math.max(height, grid.implicitHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: grid
            width: parent.width
            height: page.wide ? Math.max(parent.height, implicitHeight) : implicitHeight
            columns: page.wide && !page.none ? 2 : 1
            columnSpacing: Theme.space.large
            rowSpacing: Theme.space.medium

            ImportWelcome {
                visible: page.none
                Layout.fillWidth: true
                Layout.fillHeight: page.wide
                desk: page.desk
            }
            ImportFiles {
                visible: !page.none
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                desk: page.desk
                onProblemsAsked: row => {
                    page.desk.showProblems(row);
                    lines.open();
                }
                onColumnsAsked: row => {
                    page.desk.editColumns(row);
                    columns.open();
                }
            }
            ImportOutlook {
                visible: !page.none
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                desk: page.desk
                onCountAsked: kind => {
                    page.desk.showCount(kind);
                    lines.open();
                }
            }
        }
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => page.desk.addFiles(drop.urls)

        Rectangle {
            anchors.fill: parent
            visible: (parent as DropArea).containsDrag
            radius: Theme.radius.card
            color: "transparent"
            border.width: 3
            border.color: Theme.colour.focus
        }
    }
    LinesSheet {
        id: lines
        lines: page.desk.lines
    }
    ColumnsSheet {
        id: columns
        editor: page.desk.columns
        onUsed: page.desk.useColumns()
    }
}
