pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The groups to log: today's, those of the days before, and what the week came to. */
Item {
    id: page

    required property Workspace workspace
    required property SessionDesk desk
    required property SessionForm form
    signal logAsked(group: string, day: string)

    readonly property bool wide: width > 860 * Theme.type.scale

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: page.desk.isMine || !page.desk.hasGroups ? qsTr("My groups") : qsTr("Groups")
        subtitle: page.workspace.clock.day
    }
    Scroll {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        contentHeight: columns.implicitHeight

        GridLayout {
            id: columns
            width: parent.width
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.large
            rowSpacing: Theme.space.medium

            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.medium

                Problem {
                    Layout.fillWidth: true
                    text: page.desk.problem === "" ? page.form.problem : page.desk.problem
                }
                SessionUndo {
                    Layout.fillWidth: true
                    form: page.form
                }
                Card {
                    Layout.fillWidth: true
                    visible: page.desk.known && !page.desk.hasGroups
                    padding: Theme.space.vast

                    contentItem: EmptyState {
                        iconName: "hand-helping"
                        heading: qsTr("No groups yet")
                        text: qsTr("Groups that you lead show here, with the days on which they meet. They come with the next sync.")
                    }
                }
                SessionList {
                    Layout.fillWidth: true
                    visible: page.desk.hasGroups
                    heading: qsTr("Today")
                    nothing: qsTr("No group meets today. Earlier days can still be logged.")
                    rows: page.desk.today
                    onLogAsked: (group, day) => page.logAsked(group, day)
                }
                SessionWeekCard {
                    Layout.fillWidth: true
                    visible: !page.wide && count > 0
                    weeks: page.desk.weeks
                }
                SessionList {
                    Layout.fillWidth: true
                    visible: count > 0
                    heading: qsTr("The last ten school days")
                    rows: page.desk.earlier
                    onLogAsked: (group, day) => page.logAsked(group, day)
                }
            }
            SessionWeekCard {
                Layout.preferredWidth: 390
                Layout.alignment: Qt.AlignTop
                visible: page.wide && count > 0
                weeks: page.desk.weeks
            }
        }
    }
}
