pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What can be done now: begin, pause or go on, and lock, by itself or at once. */
Flow {
    id: buttons

    required property EndOfDay endOfDay
    signal lockAsked

    readonly property int stage: buttons.endOfDay.stage
    readonly property bool running: buttons.stage === EndOfDay.Running
    readonly property bool done: buttons.stage === EndOfDay.Done
    readonly property real wanted: buttons.widthOf(visibleChildren)
    readonly property bool oneLine: wanted <= width
    readonly property real each: buttons.oneLine ? 0 : width

    function widthOf(items: list<Item>): real {
        let sum = -spacing;
        for (let i = 0; i < items.length; ++i) sum += items[i].implicitWidth + spacing;
        return sum;
    }

    leftPadding: buttons.oneLine ? (width - wanted) / 2 : 0
    spacing: Theme.space.small

    SecondaryButton {
        width: buttons.each > 0 ? buttons.each : implicitWidth
        visible: buttons.running
        text: qsTr("Pause")
        onClicked: buttons.endOfDay.pause()
    }
    PrimaryButton {
        width: buttons.each > 0 ? buttons.each : implicitWidth
        visible: !buttons.running && !buttons.done && buttons.endOfDay.report.canSync
        iconName: buttons.stage === EndOfDay.Ready ? "send" : "refresh-cw"
        text: [qsTr("Send everything"), "", qsTr("Go on"), "", qsTr("Try again"), qsTr("Try again")][buttons.stage]
        onClicked: buttons.endOfDay.start()
    }
    SecondaryButton {
        width: buttons.each > 0 ? buttons.each : implicitWidth
        visible: !buttons.running && !buttons.done && buttons.endOfDay.report.canSync
        checkable: true
        checked: buttons.endOfDay.lockWhenDone
        soft: checked
        iconName: checked ? "check" : "lock"
        text: checked ? qsTr("Locks when done") : qsTr("Lock when done")
        onToggled: buttons.endOfDay.lockWhenDone = checked
    }
    PrimaryButton {
        width: buttons.each > 0 ? buttons.each : implicitWidth
        visible: buttons.running
        checkable: true
        checked: buttons.endOfDay.lockWhenDone
        iconName: checked ? "check" : "lock"
        text: checked ? qsTr("Locks when done") : qsTr("Lock when done")
        onToggled: buttons.endOfDay.lockWhenDone = checked
    }
    PrimaryButton {
        width: buttons.each > 0 ? buttons.each : implicitWidth
        visible: buttons.done || !buttons.endOfDay.report.canSync
        iconName: "lock"
        text: qsTr("Lock now")
        onClicked: buttons.lockAsked()
    }
}
