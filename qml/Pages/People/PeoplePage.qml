pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Who uses Pipit and on which tablets; from here a lead invites the others. */
Item {
    id: page

    required property Workspace workspace
    required property PeopleDesk desk
    signal invitationAsked

    readonly property bool open: page.desk.invitation.stage === OpenInvitation.Open

    function invite(row: int): void {
        page.desk.invite(row);
        page.invitationAsked();
    }
    function inviteAgain(row: int): void {
        page.desk.inviteAgain(row);
        page.invitationAsked();
    }

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("People")
        subtitle: page.desk.summary
    }
    Scroll {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.medium
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.space.medium

            Problem {
                Layout.fillWidth: true
                text: page.desk.problem
            }
            Notice {
                Layout.fillWidth: true
                visible: page.open
                iconName: "ticket"
                heading: qsTr("An invitation is open: %1").arg(page.desk.invitation.name)
                text: qsTr("It runs out in %1.").arg(page.desk.invitation.timeLeft)

                Chip {
                    text: qsTr("Show it")
                    onClicked: page.invitationAsked()
                }
            }
            SectionLabel {
                Layout.fillWidth: true
                visible: page.desk.joinedCount > 0
                text: qsTr("Use Pipit")
            }
            PeopleList {
                Layout.fillWidth: true
                visible: page.desk.joinedCount > 0
                rows: page.desk.joined
                myColour: page.workspace.lock.colour
                offer: qsTr("Next tablet")
                name: qsTr("%n use(s) Pipit", "", page.desk.joinedCount)
                onAsked: row => page.inviteAgain(row)
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.desk.unnamed
            }
            SectionLabel {
                Layout.fillWidth: true
                visible: page.desk.othersCount > 0
                text: qsTr("Not yet")
            }
            PeopleList {
                Layout.fillWidth: true
                visible: page.desk.othersCount > 0
                rows: page.desk.others
                myColour: page.workspace.lock.colour
                offer: qsTr("Invite")
                name: qsTr("%n do(es) not use Pipit yet", "", page.desk.othersCount)
                onAsked: row => page.invite(row)
            }
            Card {
                Layout.fillWidth: true
                visible: page.desk.known && page.desk.othersCount === 0
                padding: Theme.space.vast

                contentItem: EmptyState {
                    iconName: "users-round"
                    heading: page.desk.joinedCount > 1 ? qsTr("Everybody is here") : qsTr("No colleagues yet")
                    text: qsTr("Colleagues come here with the staff list of your school's system: bring it in under Import, then invite them one by one.")
                }
            }
        }
    }
}
