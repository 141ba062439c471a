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

    Flow {
        Layout.fillWidth: true
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
    // By hand: the second of two cards that come to be shown beside each other is not placed by a
    // GridLayout of Qt 6.4.
    Item {
        id: room

        readonly property bool stacked: !pane.wide && !pane.tabs
        /** Height of the strategies. */
        readonly property real least: 160 * Theme.type.scale

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: room.stacked ? record.implicitHeight + Theme.space.medium + room.least
            : Math.max(record.visible ? record.implicitHeight : 0, room.least)

        RecordCard {
            id: record
            width: room.width - (pane.wide ? strategies.width + Theme.space.large : 0)
            height: room.height - (room.stacked ? strategies.height + Theme.space.medium : 0)
            visible: !pane.tabs || !pane.looksAtStrategies
            observe: pane.observe
        }
        StrategiesCard {
            id: strategies
            anchors { right: parent.right; bottom: parent.bottom }
            width: pane.wide ? Math.min((room.width - Theme.space.large) / 2, 440 * Math.sqrt(Theme.type.scale)) : room.width
            height: room.stacked ? Math.max(room.least, Math.min(implicitHeight, pane.roomHeight * 0.42)) : room.height
            visible: !pane.tabs || pane.looksAtStrategies
            capture: pane.observe.capture
        }
    }
}
