pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** The lines of the passport with their marks. */
ListView {
    id: list

    required property ObservationCapture capture

    implicitHeight: contentHeight
    model: list.capture.strategies
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Strategies in the passport")

    delegate: StrategyMarks {
        width: list.width
        capture: list.capture
        onReached: list.positionViewAtIndex(index, ListView.Contain)
    }
}
