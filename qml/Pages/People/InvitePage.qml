pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** One invitation: as what, the code for the new tablet, and the answer that it shows. */
Item {
    id: page

    required property Workspace workspace
    required property OpenInvitation invitation
    signal back

    readonly property bool wide: width > 900 * Theme.type.scale
    readonly property bool open: page.invitation.stage === OpenInvitation.Open

    function leave(): void {
        page.invitation.cancel();
        page.back();
    }

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        canGoBack: true
        title: page.invitation.forMe ? page.invitation.name : qsTr("Invite %1").arg(page.invitation.name)
        subtitle: page.open ? qsTr("As %1, for one tablet").arg(page.invitation.roleName) : ""
        onBack: page.leave()
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
                visible: text !== "" && !page.open
                text: page.invitation.problem
            }
            InviteChoice {
                Layout.fillWidth: true
                Layout.maximumWidth: 760 * Theme.type.scale
                visible: page.invitation.stage === OpenInvitation.Choosing || page.invitation.stage === OpenInvitation.Over
                invitation: page.invitation
            }
            GridLayout {
                Layout.fillWidth: true
                visible: page.open
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.space.large
                rowSpacing: Theme.space.medium

                InviteCode {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    invitation: page.invitation
                }
                InviteAnswer {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    invitation: page.invitation
                    onCancelled: page.leave()
                }
            }
            Notice {
                Layout.fillWidth: true
                visible: page.invitation.stage === OpenInvitation.Done
                ground: Theme.colour.leafGround
                outline: Theme.colour.leafBorder
                ink: Theme.colour.leafInk
                iconName: "circle-check"
                heading: page.invitation.done
                text: qsTr("Pupils and passports reach the new tablet with its first sync.")
            }
            PrimaryButton {
                visible: page.invitation.stage === OpenInvitation.Done
                Layout.maximumWidth: column.width
                text: qsTr("Back to people")
                onClicked: page.leave()
            }
        }
    }
}
