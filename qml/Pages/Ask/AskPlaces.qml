pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** The place of questions, and the ways into it from a passport and from the door. */
Item {
    id: places

    required property Workspace workspace
    required property string place
    /** It was asked for on another page, to which it leads back. */
    required property bool visiting
    signal visitAsked(place: string)
    signal observeAsked(pupil: string)
    signal back

    function askAbout(pupil: string): void {
        places.workspace.ask.askAbout(pupil);
        places.visitAsked("ask");
    }
    function chooseFrom(classId: string): void {
        places.workspace.ask.chooseFrom(classId);
        places.visitAsked("ask");
    }

    Repeater {
        model: places.place === "ask" ? 1 : 0

        AskPage {
            anchors.fill: parent
            workspace: places.workspace
            ask: places.workspace.ask
            visiting: places.visiting
            onObserveAsked: pupil => places.observeAsked(pupil)
            onBack: places.back()
        }
    }
}
