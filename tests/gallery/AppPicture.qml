pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Pages

/** One of the app's screens in the scheme and text size of a picture. */
Item {
    id: picture

    required property bool dark
    required property real textScale
    required property bool locked
    required property Unlocker unlocker
    required property StartSchool starting
    required property JoinSchool joining
    required property Workspace workspace
    required property string place

    Binding { target: Theme; property: "dark"; value: picture.dark }
    Binding { target: Theme; property: "textScale"; value: picture.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    Repeater {
        model: picture.locked && picture.starting.step === StartSchool.Closed ? 1 : 0

        WelcomePage {
            anchors.fill: parent
            unlocker: picture.unlocker
            joining: picture.joining
            clock: picture.workspace.clock
            canStart: true
        }
    }
    Repeater {
        model: picture.starting.step === StartSchool.Closed ? 0 : 1

        StartPage {
            anchors.fill: parent
            starting: picture.starting
            clock: picture.workspace.clock
        }
    }
    Repeater {
        model: picture.locked ? 0 : 1

        Shell {
            anchors.fill: parent
            workspace: picture.workspace
            place: picture.place
        }
    }
}
