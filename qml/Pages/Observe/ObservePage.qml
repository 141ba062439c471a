pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The place of observations: whom, the running record, its end, and those of the past. */
Item {
    id: page

    required property Workspace workspace
    required property Observe observe

    readonly property int stage: page.observe.stage
    readonly property var titles: [qsTr("Observe"), page.observe.beginning.pupil.name,
        page.observe.capture.title, page.observe.capture.title, page.observe.past.title]
    readonly property var subtitles: [
        page.observe.lesson === "" ? qsTr("Pick a pupil") : page.observe.lesson,
        page.observe.beginning.pupil.place, page.observe.capture.subtitle,
        qsTr("Read it once more, and say what comes next"), page.observe.past.when]

    /** What the record and its line need at the least: on a low screen the page scrolls. */
    readonly property real least: capturing.count > 0 ? (capturing.itemAt(0)?.implicitHeight ?? 0) : 240 * Theme.type.scale

    Scroll {
        anchors.fill: parent
        contentHeight: Math.max(height, header.height + Theme.space.small + around.implicitHeight)

        PageHeader {
            id: header
            width: parent.width
            workspace: page.workspace
            title: page.titles[page.stage]
            subtitle: page.subtitles[page.stage]
            canGoBack: page.stage !== Observe.Choosing
            onBack: page.observe.leave()

            HeaderActions {
                visible: page.stage === Observe.Capturing
                capture: page.observe.capture
                onFinishAsked: page.observe.askFinish()
            }
        }
        ColumnLayout {
            id: around
            anchors.fill: parent
            anchors.topMargin: header.height + Theme.space.small
            spacing: Theme.space.small

            Problem {
                Layout.fillWidth: true
                text: page.observe.problem
            }
            Notice {
                Layout.fillWidth: true
                visible: page.observe.isFirst && page.stage !== Observe.Choosing && page.stage !== Observe.Reading
                iconName: "info"
                text: qsTr("Parents may read all of this one day.")
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: page.least

                Repeater {
                    model: page.stage === Observe.Choosing ? 1 : 0
                    ChoosePane { anchors.fill: parent; observe: page.observe }
                }
                Repeater {
                    model: page.stage === Observe.Beginning ? 1 : 0
                    BeginPane { anchors.fill: parent; observe: page.observe }
                }
                Repeater {
                    id: capturing
                    model: page.stage === Observe.Capturing ? 1 : 0
                    CapturePane { anchors.fill: parent; observe: page.observe; roomHeight: page.height }
                }
                Repeater {
                    model: page.stage === Observe.Finishing ? 1 : 0
                    EndPane { anchors.fill: parent; observe: page.observe }
                }
                Repeater {
                    model: page.stage === Observe.Reading ? 1 : 0
                    PastPane { anchors.fill: parent; past: page.observe.past }
                }
            }
        }
    }
}
