pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How long the observation has been going on, and the way to its end. */
Row {
    id: actions

    required property ObservationCapture capture
    signal finishAsked

    spacing: Theme.space.medium

    SessionClock { text: actions.capture.elapsed }
    PrimaryButton {
        implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.large
        rightPadding: Theme.space.large
        text: qsTr("Finish")
        onClicked: actions.finishAsked()
    }
}
