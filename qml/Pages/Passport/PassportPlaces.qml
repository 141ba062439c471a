pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** The places of one passport: as it is read, as it is written, and its versions. */
Item {
    id: places

    required property Workspace workspace
    required property string place
    signal visitAsked(place: string)
    signal observeAsked(pupil: string)
    signal questionAsked(pupil: string)
    signal back

    readonly property PassportPages pages: places.workspace.passports

    function show(pupil: string): void {
        places.pages.shown.show(pupil);
        places.visitAsked("passport");
    }
    function write(pupil: string): void {
        places.pages.editor.write(pupil);
        places.visitAsked("passport-edit");
    }
    function showHistory(pupil: string): void {
        places.pages.history.show(pupil);
        places.visitAsked("passport-history");
    }

    Repeater {
        model: places.place === "passport" ? 1 : 0

        PassportPage {
            anchors.fill: parent
            workspace: places.workspace
            passport: places.pages.shown
            editor: places.pages.editor
            onBack: places.back()
            onEditAsked: pupil => places.write(pupil)
            onHistoryAsked: pupil => places.showHistory(pupil)
            onObserveAsked: pupil => places.observeAsked(pupil)
            onQuestionAsked: pupil => places.questionAsked(pupil)
        }
    }
    Repeater {
        model: places.place === "passport-edit" ? 1 : 0

        PassportEditPage {
            anchors.fill: parent
            workspace: places.workspace
            editor: places.pages.editor
            onBack: places.back()
        }
    }
    Repeater {
        model: places.place === "passport-history" ? 1 : 0

        HistoryPage {
            anchors.fill: parent
            workspace: places.workspace
            history: places.pages.history
            onBack: places.back()
        }
    }
}
