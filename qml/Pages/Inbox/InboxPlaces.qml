pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** The places of the inbox: what waits, and one conflict. */
Item {
    id: places

    required property Workspace workspace
    required property string place
    signal visitAsked(place: string)
    signal historyAsked(pupil: string)
    signal back

    Connections {
        target: places.workspace.inbox.conflict
        function onSettled(): void { if (places.place === "conflict") places.back(); }
    }
    Repeater {
        model: places.place === "inbox" && places.workspace.inbox.allowed ? 1 : 0

        InboxPage {
            anchors.fill: parent
            workspace: places.workspace
            desk: places.workspace.inbox
            onConflictAsked: places.visitAsked("conflict")
        }
    }
    Repeater {
        model: places.place === "conflict" ? 1 : 0

        ConflictPage {
            anchors.fill: parent
            workspace: places.workspace
            conflict: places.workspace.inbox.conflict
            onBack: places.back()
            onHistoryAsked: pupil => places.historyAsked(pupil)
        }
    }
}
