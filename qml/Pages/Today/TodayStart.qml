pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Where a school begins: nothing is on this tablet yet. */
Card {
    id: start

    required property bool isLead
    required property bool canImport
    signal importAsked

    padding: Theme.space.vast

    contentItem: Column {
        spacing: Theme.space.huge

        EmptyState {
            width: parent.width
            iconName: start.isLead ? "file-input" : "users"
            heading: start.isLead ? qsTr("Bring in your school") : qsTr("Your school has not come yet")
            text: start.isLead
                ? qsTr("Pupils, classes, staff and timetable come from the lists that your office exports. Nothing changes before you have seen what is in them.")
                : qsTr("Classes and passports come with the next sync. Press the chip above to send and receive now.")
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: start.isLead && start.canImport
            iconName: "file-input"
            text: qsTr("Import")
            onClicked: start.importAsked()
        }
        Small {
            width: parent.width
            visible: start.isLead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Who else will lead? Until the school has a second lead, its recovery kit in the safe is the only other way in.")
        }
    }
}
