pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What this person needs in the next five seconds. */
Item {
    id: page

    required property Workspace workspace
    required property Today today
    /** True where lists can be brought in from here. */
    property bool canImport: false
    /** An empty class: the person chooses at the door. */
    signal doorAsked(classId: string)
    signal passportAsked(pupil: string)
    signal notesAsked
    signal questionsAsked
    signal importAsked
    /** An empty class: any pupil. */
    signal observeAsked(classId: string)
    signal observationAsked(draft: string)
    signal sessionAsked(group: string, day: string)

    readonly property bool wide: width > 860 * Theme.type.scale
    readonly property bool none: page.today.known && !page.today.hasSchool
    readonly property string firstName: page.workspace.lock.firstName

    // After an unlock it is being read already.
    Component.onCompleted: if (page.today.known) page.today.refresh()

    /** A line of a list was pressed. */
    function go(place: string, target: string): void {
        if (place === "door") page.doorAsked(target);
        else if (place === "passport") page.passportAsked(target);
        else if (place === "notes") page.notesAsked();
        else if (place === "ask") page.questionsAsked();
        else if (place === "observe") page.observationAsked(target);
    }

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("%1, %2").arg(page.workspace.clock.greeting).arg(page.firstName)
        subtitle: page.today.week === "" ? page.workspace.clock.day
            : qsTr("%1, %2").arg(page.workspace.clock.day).arg(page.today.week)
    }
    Scroll {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        contentHeight: Math.max(height, columns.implicitHeight)

        GridLayout {
            id: columns
            width: parent.width
            height: page.wide ? parent.height : implicitHeight
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
                    text: page.today.problem
                }
                TodayHead {
                    Layout.fillWidth: true
                    visible: page.today.known && page.today.hasSchool
                    today: page.today
                    canObserve: page.workspace.observe.allowed
                    onDoorAsked: classId => page.doorAsked(classId)
                    onObserveAsked: classId => page.observeAsked(classId)
                }
                TodayStart {
                    Layout.fillWidth: true
                    visible: page.none
                    isLead: page.today.isLead
                    canImport: page.canImport
                    onImportAsked: page.importAsked()
                }
                SessionList {
                    Layout.fillWidth: true
                    visible: count > 0 && page.workspace.sessions.isMine
                    heading: qsTr("My groups today")
                    rows: page.workspace.sessions.today
                    onLogAsked: (group, day) => page.sessionAsked(group, day)
                }
                TodayCard {
                    Layout.fillWidth: true
                    visible: page.today.lessons.count > 0
                    heading: page.today.lessonsHeading
                    rows: page.today.lessons
                    onAsked: (place, target) => page.go(place, target)
                }
            }
            TodayAside {
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: 390
                Layout.minimumWidth: page.wide ? 390 : 0
                Layout.maximumWidth: page.wide ? 390 : 100000
                Layout.alignment: Qt.AlignTop
                visible: page.today.known
                today: page.today
                onAsked: (place, target) => page.go(place, target)
            }
        }
    }
}
