pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The end of the day: everything of everybody on this tablet goes to the school server in front of
    the person, then it locks. */
Item {
    id: page

    required property Workspace workspace
    required property EndOfDay endOfDay
    required property InboxDesk inbox
    /** The place where what waits for the person is seen. */
    signal placeAsked(string place)

    readonly property bool wide: width > 860 * Theme.type.scale
    readonly property int drafts: page.endOfDay.drafts

    Component.onDestruction: page.endOfDay.leave()

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("End of day")
        subtitle: page.workspace.clock.day
        countsBeside: true
    }
    Scroll {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.medium
        contentHeight: Math.max(height, columns.implicitHeight)

        GridLayout {
            id: columns
            anchors.horizontalCenter: parent.horizontalCenter
            y: page.wide ? Math.max(0, (parent.height - implicitHeight) / 2 - Theme.space.huge) : 0
            width: Math.min(parent.width, page.wide ? 980 * Theme.type.scale : 620 * Theme.type.scale)
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space.huge
            rowSpacing: Theme.space.medium

            ProgressCard {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.fillHeight: page.wide
                endOfDay: page.endOfDay
                onLockAsked: page.workspace.lock.lockNow()
            }
            ColumnLayout {
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.wide ? 424 : -1
                Layout.minimumWidth: 0
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.medium

                StepsOfSending {
                    Layout.fillWidth: true
                    report: page.endOfDay.report
                }
                // What needs an eye: a card each, with its own way there.
                EyeCard {
                    Layout.fillWidth: true
                    visible: page.drafts > 0
                    iconName: "pencil"
                    heading: qsTr("%n not finished", "", page.drafts)
                    text: qsTr("What you began and did not share or keep stays on this tablet. It can wait.")
                    onLookAsked: page.placeAsked("today")
                }
                EyeCard {
                    Layout.fillWidth: true
                    visible: page.inbox.allowed && page.inbox.count > 0
                    iconName: "inbox"
                    heading: qsTr("%n need(s) your eye", "", page.inbox.count)
                    text: qsTr("Colleagues wrote the same words in different ways. All of it is kept until somebody decides. It can wait.")
                    onLookAsked: page.placeAsked("inbox")
                }
                ByFileCard {
                    Layout.fillWidth: true
                    byFile: page.endOfDay.byFile
                }
            }
        }
    }
}
