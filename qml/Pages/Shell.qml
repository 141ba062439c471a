pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What stands around every screen: the rail or the bar with the places, and room for the page. It
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

    function showPassport(pupil: string): void {
        shell.workspace.passport.show(pupil);
        shell.visit("passport");
    }
    function writePassport(pupil: string): void {
        shell.workspace.passportEditor.write(pupil);
        shell.visit("passport-edit");
    }
    function showPassportHistory(pupil: string): void {
        shell.workspace.passportHistory.show(pupil);
        shell.visit("passport-history");
    }

    // A new place: its line here, in the order of the rail, and its page below.
    readonly property list<Place> places: [
        Place { key: "today"; iconName: "sun"; word: qsTr("Today") },
        Place { key: "door"; iconName: "door-open"; word: qsTr("Door") },
        Place { key: "pupils"; iconName: "users"; word: qsTr("Pupils") },
        Place { key: "notes"; iconName: "notebook-text"; word: qsTr("Notes") },
        Place { key: "import"; iconName: "file-input"; word: qsTr("Import"); offered: shell.workspace.importing.allowed }
    ]

    color: Theme.colour.page

    NavRail {
        id: rail
        height: parent.height
        visible: !shell.narrow
        firstName: shell.workspace.lock.firstName
        initials: shell.workspace.lock.initials
        faceColour: shell.workspace.lock.colour

        Repeater {
            model: shell.places

            RailItem {
                required property Place modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                // On the way out the places go before their items.
                visible: modelData?.offered ?? false
                iconName: modelData?.iconName ?? ""
                text: modelData?.word ?? ""
                chosen: modelData ? [shell.place, shell.trail[0]].includes(modelData.key) : false
                onClicked: shell.go(modelData.key)
            }
        }
    }
    PlaceBar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        visible: shell.narrow && count > 1
        places: shell.places
        chosen: shell.trail.length > 0 ? shell.trail[0] : shell.place
        onAsked: place => shell.go(place)
    }
    Item {
        id: room
        anchors.fill: parent
        anchors.leftMargin: (rail.visible ? rail.width : 0) + (shell.narrow ? Theme.space.medium : 28)
        anchors.rightMargin: shell.narrow ? Theme.space.medium : 28
        anchors.topMargin: 14
        anchors.bottomMargin: (bar.visible ? bar.height : 0) + (shell.narrow ? Theme.space.small : Theme.space.huge)

        // Repeaters where one would expect a Loader: that of Qt 6.4 makes no bound component.
        Repeater {
            model: shell.place === "door" ? 1 : 0

            DoorPage {
                anchors.fill: parent
                workspace: shell.workspace
                door: shell.workspace.door
                onPassportAsked: pupil => shell.showPassport(pupil)
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
                onPassportAsked: pupil => shell.showPassport(pupil)
                onImportAsked: shell.go("import")
            }
        }
        Repeater {
            model: shell.place === "pupils" ? 1 : 0

            PupilsPage {
                anchors.fill: parent
                workspace: shell.workspace
                finder: shell.workspace.pupils
                onPassportAsked: pupil => shell.showPassport(pupil)
            }
        }
        Repeater {
            model: shell.place === "notes" ? 1 : 0

            NotesPage {
                anchors.fill: parent
                workspace: shell.workspace
                feed: shell.workspace.notes
                composer: shell.workspace.composer
            }
        }

        Repeater {
            model: shell.place === "passport" ? 1 : 0

            PassportPage {
                anchors.fill: parent
                workspace: shell.workspace
                passport: shell.workspace.passport
                editor: shell.workspace.passportEditor
                onBack: shell.back()
                onEditAsked: pupil => shell.writePassport(pupil)
                onHistoryAsked: pupil => shell.showPassportHistory(pupil)
            }
        }
        Repeater {
            model: shell.place === "passport-edit" ? 1 : 0

            PassportEditPage {
                anchors.fill: parent
                workspace: shell.workspace
                editor: shell.workspace.passportEditor
                onBack: shell.back()
            }
        }
        Repeater {
            model: shell.place === "passport-history" ? 1 : 0

            HistoryPage {
                anchors.fill: parent
                workspace: shell.workspace
                history: shell.workspace.passportHistory
                onBack: shell.back()
            }
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
