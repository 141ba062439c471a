pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme

/** The app's one window: who are you, and behind the passcode the shell. Its title never says what
    is in it. */
Window {
    id: window

    required property Appearance appearance
    required property Unlocker unlocker
    required property StartSchool starting
    required property JoinSchool joining
    required property Workspace workspace

    readonly property bool isStarting: window.starting.step !== StartSchool.Closed

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    title: "Pipit"
    color: Theme.colour.page

    Binding { target: Theme; property: "dark"; value: window.appearance.dark }
    Binding { target: Theme; property: "textScale"; value: window.appearance.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.appearance.reducedMotion }

    // A Repeater where one would expect a Loader: that of Qt 6.4 makes no bound component.
    Repeater {
        model: window.workspace.lock.open || window.isStarting ? 0 : 1

        WelcomePage {
            anchors.fill: parent
            unlocker: window.unlocker
            joining: window.joining
            clock: window.workspace.clock
            canStart: true
            onStartAsked: window.starting.begin()
        }
    }
    Repeater {
        model: window.isStarting ? 1 : 0

        StartPage {
            anchors.fill: parent
            starting: window.starting
            clock: window.workspace.clock
        }
    }
    Repeater {
        model: window.workspace.lock.open ? 1 : 0

        Shell {
            anchors.fill: parent
            workspace: window.workspace
        }
    }
}
