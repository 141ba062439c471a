pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Controls

/** Says that this person is writing the next version, which nobody else sees. */
Notice {
    id: notice

    required property PupilPassport passport
    signal editAsked
    signal discardAsked

    visible: notice.passport.writing
    iconName: "pencil"
    heading: qsTr("You are writing version %1").arg(notice.passport.version + 1)
    text: qsTr("Nobody else sees it before you share it. Below is what they see.")

    Chip {
        text: qsTr("Go on writing")
        onClicked: notice.editAsked()
    }
    Chip {
        tone: Chip.Honey
        text: qsTr("Discard draft")
        onClicked: notice.discardAsked()
    }
}
