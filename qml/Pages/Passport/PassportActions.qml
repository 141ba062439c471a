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
    /** True for who asks the SENCo. */
    property bool canAsk: false
    readonly property bool shared: actions.passport.state === PupilPassport.Shared
    signal editAsked
    signal observeAsked
    signal historyAsked
    signal questionAsked

    spacing: Theme.space.tiny

    Chip {
        visible: actions.canObserve && actions.shared
        iconName: "notebook-pen"
        text: qsTr("Observe")
        onClicked: actions.observeAsked()
    }
    Chip {
        visible: actions.canAsk
        iconName: "message-circle-question-mark"
        text: qsTr("Ask the SENCo")
        onClicked: actions.questionAsked()
    }
    Chip {
        visible: actions.shared
        iconName: "history"
        text: qsTr("What changed")
        onClicked: actions.historyAsked()
    }
    PrimaryButton {
        visible: actions.passport.canEdit && actions.shared
        implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.large
        rightPadding: Theme.space.large
        iconName: "pencil"
        text: qsTr("Edit")
        onClicked: actions.editAsked()
    }
}
