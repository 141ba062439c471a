pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** The places of people: who uses Pipit, and one invitation. */
Item {
    id: places

    required property Workspace workspace
    required property string place
    signal visitAsked(place: string)
    signal back

    Repeater {
        model: places.place === "people" && places.workspace.people.allowed ? 1 : 0

        PeoplePage {
            anchors.fill: parent
            workspace: places.workspace
            desk: places.workspace.people
            onInvitationAsked: places.visitAsked("invite")
        }
    }
    Repeater {
        model: places.place === "invite" ? 1 : 0

        InvitePage {
            anchors.fill: parent
            workspace: places.workspace
            invitation: places.workspace.people.invitation
            onBack: places.back()
        }
    }
}
