pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What stands where a pupil has no passport yet: how the first one comes about. */
Item {
    id: none

    required property PupilPassport passport
    signal editAsked

    implicitHeight: column.height

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, 440 * Theme.type.scale)
        spacing: Theme.space.large

        EmptyState {
            width: parent.width
            iconName: "book-open"
            heading: qsTr("%1 has no passport yet").arg(none.passport.pupil.firstName)
            text: none.passport.canEdit
                ? qsTr("Write it with %1: what people like, what matters, what helps. You can stop at any time; what you typed is kept, and nobody else sees it before you share it.").arg(none.passport.pupil.firstName)
                : qsTr("The SENCo or the class teacher can write one with %1. Ask them when you have seen what helps.").arg(none.passport.pupil.firstName)
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: none.passport.canEdit && !none.passport.writing
            width: Math.min(implicitWidth, parent.width)
            iconName: "pencil"
            text: qsTr("Begin the passport")
            onClicked: none.editAsked()
        }
    }
}
