pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The running record, and the strategies of the passport beside it, below it, or on a phone behind
    a tap. */
ColumnLayout {
    id: pane

    required property Observe observe

    readonly property bool wide: width > 920 * Theme.type.scale
    readonly property bool tabs: !pane.wide && (width < 600 * Theme.type.scale || pane.roomHeight < 900 * Theme.type.scale)
    /** Height of the page: this pane's own depends on what it shows. */
    required property real roomHeight
    property bool looksAtStrategies: false

    spacing: Theme.space.tiny

    Row {
        visible: pane.tabs
        spacing: Theme.space.tiny

        Chip {
            tone: pane.looksAtStrategies ? Chip.Quiet : Chip.Chosen
            text: qsTr("Record")
            Accessible.selected: !pane.looksAtStrategies
            onClicked: pane.looksAtStrategies = false
        }
        Chip {
            tone: pane.looksAtStrategies ? Chip.Chosen : Chip.Quiet
            text: qsTr("Strategies")
            Accessible.selected: pane.looksAtStrategies
            onClicked: pane.looksAtStrategies = true
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: pane.wide ? 2 : 1
        columnSpacing: Theme.space.large
        rowSpacing: Theme.space.medium

        RecordCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: 0
            visible: !pane.tabs || !pane.looksAtStrategies
            observe: pane.observe
        }
        StrategiesCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: pane.wide ? 440 * Math.sqrt(Theme.type.scale) : -1
            Layout.maximumHeight: pane.wide || pane.tabs ? -1 : pane.roomHeight * 0.42
            Layout.preferredHeight: 160 * Theme.type.scale
            Layout.minimumHeight: 0
            visible: !pane.tabs || pane.looksAtStrategies
            capture: pane.observe.capture
        }
    }
}
