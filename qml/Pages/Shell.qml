pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme

/** What stands around every screen: the places, and room for the page. It
    alone knows which page follows which: pages say what was asked for. */
Rectangle {
    id: shell

    required property Workspace workspace

    readonly property bool narrow: width < 700 * Theme.type.scale
    property string place: "today"
    /** Where the arrow of a page leads back to, the last one first asked. */
    property var trail: []

    /** A place of the rail: nothing to go back to. */
    function go(place: string): void {
        if (place === "door") shell.workspace.door.openMine();
        shell.trail = [];
        shell.place = place;
    }
    /** The door of a class; without one, that of the lesson of now. */
    function openDoor(classId: string): void {
        shell.go("door");
        if (classId !== "") shell.workspace.door.openClass(classId);
    }
    /** A page that was asked for on another, with a way back. */
    function visit(place: string): void {
        shell.trail = shell.trail.concat([shell.place]);
        shell.place = place;
    }
    function back(): void {
        shell.place = shell.trail.length > 0 ? shell.trail[shell.trail.length - 1] : "today";
        shell.trail = shell.trail.slice(0, -1);
    }

    /** Whom to observe, in a class if one is given. */
    function openObserve(classId: string): void {
        shell.workspace.observe.observeClass(classId);
        shell.go("observe");
    }
    function observePupil(pupil: string): void {
        shell.workspace.observe.propose(pupil);
        shell.go("observe");
    }
    function goOnObserving(draft: string): void {
        shell.workspace.observe.goOn(draft);
        shell.go("observe");
    }

    color: Theme.colour.page

    Places {
        id: around
        anchors.fill: parent
        workspace: shell.workspace
        narrow: shell.narrow
        place: shell.place
        chosen: shell.trail.length > 0 ? shell.trail[0] : shell.place
        onAsked: place => shell.go(place)
    }
    Item {
        id: room
        anchors.fill: parent
        anchors.leftMargin: around.leftRoom + (shell.narrow ? Theme.space.medium : 28)
        anchors.rightMargin: shell.narrow ? Theme.space.medium : 28
        anchors.topMargin: 14
        anchors.bottomMargin: around.footRoom + (shell.narrow ? Theme.space.small : Theme.space.huge)

        // Repeaters where one would expect a Loader: that of Qt 6.4 makes no bound component.
        Repeater {
            model: shell.place === "door" ? 1 : 0

            DoorPage {
                anchors.fill: parent
                workspace: shell.workspace
                door: shell.workspace.door
                onPassportAsked: pupil => passportPlaces.show(pupil)
                onQuestionAsked: classId => askPlaces.chooseFrom(classId)
            }
        }
        Repeater {
            model: shell.place === "today" ? 1 : 0

            TodayPage {
                anchors.fill: parent
                workspace: shell.workspace
                today: shell.workspace.today
                canImport: shell.workspace.importing.allowed
                onDoorAsked: classId => shell.openDoor(classId)
                onNotesAsked: shell.visit("notes")
                onQuestionsAsked: shell.go("ask")
                onPassportAsked: pupil => passportPlaces.show(pupil)
                onImportAsked: shell.go("import")
                onObserveAsked: classId => shell.openObserve(classId)
                onObservationAsked: draft => shell.goOnObserving(draft)
                onSessionAsked: (group, day) => sessionPlaces.log(group, day)
            }
        }
        Repeater {
            model: shell.place === "pupils" ? 1 : 0

            PupilsPage {
                anchors.fill: parent
                workspace: shell.workspace
                finder: shell.workspace.pupils
                onPassportAsked: pupil => passportPlaces.show(pupil)
            }
        }
        Repeater {
            model: shell.place === "observe" && shell.workspace.observe.allowed ? 1 : 0

            ObservePage {
                anchors.fill: parent
                workspace: shell.workspace
                observe: shell.workspace.observe
            }
        }
        AskPlaces {
            id: askPlaces
            anchors.fill: parent
            workspace: shell.workspace
            place: shell.place
            visiting: shell.trail.length > 0
            onVisitAsked: place => shell.visit(place)
            onObserveAsked: pupil => shell.observePupil(pupil)
            onBack: shell.back()
        }
        Repeater {
            model: shell.place === "notes" ? 1 : 0

            NotesPage {
                anchors.fill: parent
                workspace: shell.workspace
                feed: shell.workspace.notes.feed
                composer: shell.workspace.notes.composer
            }
        }
        Repeater {
            model: shell.place === "end-of-day" ? 1 : 0

            EndOfDayPage {
                anchors.fill: parent
                workspace: shell.workspace
                endOfDay: shell.workspace.endOfDay
                inbox: shell.workspace.inbox
                onPlaceAsked: place => shell.go(place)
            }
        }
        SessionPlaces {
            id: sessionPlaces
            anchors.fill: parent
            workspace: shell.workspace
            place: shell.place
            onVisitAsked: place => shell.visit(place)
            onGoAsked: place => shell.go(place)
            onBack: shell.back()
        }
        InboxPlaces {
            anchors.fill: parent
            workspace: shell.workspace
            place: shell.place
            onVisitAsked: place => shell.visit(place)
            onHistoryAsked: pupil => passportPlaces.showHistory(pupil)
            onBack: shell.back()
        }
        PeoplePlaces {
            anchors.fill: parent
            workspace: shell.workspace
            place: shell.place
            onVisitAsked: place => shell.visit(place)
            onBack: shell.back()
        }
        PassportPlaces {
            id: passportPlaces
            anchors.fill: parent
            workspace: shell.workspace
            place: shell.place
            onVisitAsked: place => shell.visit(place)
            onBack: shell.back()
            onObserveAsked: pupil => shell.observePupil(pupil)
            onQuestionAsked: pupil => askPlaces.askAbout(pupil)
        }
        Repeater {
            model: shell.place === "import" && shell.workspace.importing.allowed ? 1 : 0

            ImportPage {
                anchors.fill: parent
                workspace: shell.workspace
                desk: shell.workspace.importing
            }
        }
    }
}
