pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What can be done with a passport that is read. */
Flow {
    id: actions

    required property PupilPassport passport
    /** True for who may observe. */
    property bool canObserve: false
    signal editAsked
    signal observeAsked
    signal historyAsked

    spacing: Theme.space.small

    Chip {
        visible: actions.canObserve
        iconName: "notebook-pen"
        text: qsTr("Observe")
        onClicked: actions.observeAsked()
    }
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
