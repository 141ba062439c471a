pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Before an observation: the lesson, as the timetable has it now, and what was seen before. */
Scroll {
    id: pane

    required property Observe observe

    readonly property ObserveBeginning beginning: pane.observe.beginning
    readonly property bool wide: width > 860 * Theme.type.scale

    contentHeight: grid.implicitHeight

    GridLayout {
        id: grid
        width: parent.width
        columns: pane.wide ? 2 : 1
        columnSpacing: Theme.space.large
        rowSpacing: Theme.space.medium

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            implicitWidth: 0

            contentItem: ColumnLayout {
                spacing: Theme.space.small

                LessonChoice {
                    Layout.fillWidth: true
                    beginning: pane.beginning
                }
                Small {
                    Layout.fillWidth: true
                    text: pane.beginning.lines > 0
                        ? qsTr("%n way(s) to help from the passport stand beside the record.", "", pane.beginning.lines)
                        : qsTr("There is no passport to look for yet: a running record alone.")
                }
                PrimaryButton {
                    Layout.fillWidth: !pane.wide
                    iconName: "timer"
                    text: qsTr("Start observing")
                    onClicked: pane.observe.start()
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            implicitWidth: 0
            padding: Theme.space.small
            topPadding: Theme.space.large
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Observations of %1").arg(pane.beginning.pupil.firstName)

            contentItem: Column {
                SectionLabel {
                    leftPadding: Theme.space.tiny
                    bottomPadding: Theme.space.tiny
                    text: qsTr("Observations of %1").arg(pane.beginning.pupil.firstName)
                }
                Small {
                    width: parent.width
                    padding: Theme.space.tiny
                    visible: pane.beginning.past.count === 0
                    text: qsTr("None yet. What you finish shows here, and the SEN team reads it.")
                }
                Repeater {
                    model: pane.beginning.past

                    TodayLine {
                        width: parent.width
                        onAsked: (place, target) => pane.observe.read(target)
                    }
                }
            }
        }
    }
}
