pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** The places of sessions: the groups, and the form. */
Item {
    id: places

    required property Workspace workspace
    required property string place
    signal visitAsked(place: string)
    signal goAsked(place: string)
    signal back

    /** Opens the form; also asked for on Today. */
    function log(group: string, day: string): void {
        places.workspace.sessions.form.log(group, day);
        places.visitAsked("session");
    }

    Connections {
        target: places.workspace.sessions.form
        function onReopened(): void { places.visitAsked("session"); }
    }
    Repeater {
        model: places.place === "sessions" ? 1 : 0

        SessionsPage {
            anchors.fill: parent
            workspace: places.workspace
            desk: places.workspace.sessions
            form: places.workspace.sessions.form
            onLogAsked: (group, day) => places.log(group, day)
        }
    }
    Repeater {
        model: places.place === "session" ? 1 : 0

        SessionPage {
            anchors.fill: parent
            workspace: places.workspace
            form: places.workspace.sessions.form
            onBack: places.back()
            onDone: places.goAsked("sessions")
        }
    }
}
