pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The places of the app around a page: the rail, or on a phone the bar. */
Item {
    id: places

    required property Workspace workspace
    required property bool narrow
    /** Key of the place where the way of this person began, and of the page that they see. */
    required property string chosen
    required property string place
    signal asked(place: string)

    readonly property Ask ask: places.workspace.ask

    /** What the rail and the bar take of the page. */
    readonly property real leftRoom: rail.visible ? rail.width : 0
    readonly property real footRoom: bar.visible ? bar.height : 0

    // A new place: its line here, in the order of the rail, and its page in the shell.
    readonly property list<Place> all: [
        Place { key: "today"; iconName: "sun"; word: qsTr("Today") },
        Place { key: "door"; iconName: "door-open"; word: qsTr("Door") },
        Place { key: "pupils"; iconName: "users"; word: qsTr("Pupils") },
        Place { key: "observe"; iconName: "notebook-pen"; word: qsTr("Observe"); offered: places.workspace.observe.allowed },
        Place { key: "sessions"; iconName: "hand-helping"; word: qsTr("Sessions"); offered: places.workspace.sessions.allowed },
        Place { key: "inbox"; iconName: "inbox"; word: qsTr("Inbox"); offered: places.workspace.inbox.allowed; count: places.workspace.inbox.count },
        Place {
            key: "ask"
            iconName: "message-circle-question-mark"
            word: places.ask.mayDecide ? qsTr("Questions") : qsTr("Ask")
            count: places.ask.mayDecide ? places.ask.board.open.count : 0
            offered: places.ask.mayAsk || places.ask.mayDecide
        },
        Place { key: "notes"; iconName: "notebook-text"; word: qsTr("Notes") },
        Place { key: "import"; iconName: "file-input"; word: qsTr("Import"); offered: places.workspace.importing.allowed },
        Place { key: "people"; iconName: "users-round"; word: qsTr("People"); offered: places.workspace.people.allowed },
        Place { key: "end-of-day"; iconName: "moon-star"; word: qsTr("End of day"); atFoot: true }
    ]

    /** A SENCo has more places than a tablet on its side has room for at their full size. */
    readonly property bool tight: Array.from(places.all).filter(place => place.offered && !place.atFoot).length
        * 76 * Theme.type.scale > places.height - 240

    NavRail {
        id: rail
        height: parent.height
        visible: !places.narrow
        firstName: places.workspace.lock.firstName
        initials: places.workspace.lock.initials
        faceColour: places.workspace.lock.colour
        foot: Repeater {
            model: places.all

            RailItem {
                required property Place modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                visible: (modelData?.offered && modelData.atFoot) ?? false
                iconName: modelData?.iconName ?? ""
                text: modelData?.word ?? ""
                chosen: [places?.chosen, places?.place].includes(modelData?.key)
                onClicked: places.asked(modelData.key)
            }
        }

        Repeater {
            model: places.all

            RailItem {
                required property Place modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                // On the way out the places go before their items.
                visible: (modelData?.offered && !modelData.atFoot) ?? false
                tight: places.tight
                iconName: modelData?.iconName ?? ""
                text: modelData?.word ?? ""
                count: modelData?.count ?? 0
                chosen: [places?.chosen, places?.place].includes(modelData?.key)
                onClicked: places.asked(modelData.key)
            }
        }
    }
    PlaceBar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        visible: places.narrow && count > 1
        places: places.all
        chosen: places.chosen
        onAsked: place => places.asked(place)
    }
}
