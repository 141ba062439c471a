pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What can be done with a passport that is read. */
Row {
    id: actions

    required property PupilPassport passport
    signal editAsked
    signal historyAsked

    spacing: Theme.space.small

    Chip {
        iconName: "history"
        text: qsTr("What changed")
        onClicked: actions.historyAsked()
    }
    PrimaryButton {
        visible: actions.passport.canEdit
        implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.large
        rightPadding: Theme.space.large
        iconName: "pencil"
        text: qsTr("Edit")
        onClicked: actions.editAsked()
    }
}
