pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The class that is about to come in, for who stands at its door. */
Item {
    id: page

    required property Workspace workspace
    required property ClassDoor door
    signal passportAsked(pupil: string)

    readonly property bool isOpen: page.door.state === ClassDoor.Open
    readonly property bool asks: page.door.state === ClassDoor.Choosing

    Component.onCompleted: page.door.enter()
    Component.onDestruction: page.door.leave()

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: page.asks ? qsTr("Which class is coming in?") : page.door.title
        subtitle: page.door.subtitle
        canGoBack: page.door.canStay
        canStep: page.isOpen
        hasPrevious: page.door.hasPrevious
        hasNext: page.door.hasNext
        previousName: qsTr("Previous class")
        nextName: qsTr("Next class")
        onBack: page.door.stay()
        onPrevious: page.door.openPrevious()
        onNext: page.door.openNext()

        Chip {
            visible: page.isOpen
            iconName: "door-open"
            text: qsTr("Classes")
            onClicked: page.door.chooseClass()
        }
    }
    Problem {
        id: problem
        y: header.height + Theme.space.small
        width: parent.width
        text: page.door.problem
    }
    Item {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
            + (problem.visible ? problem.height + Theme.space.small : 0)

        Repeater {
            model: page.isOpen ? 1 : 0

            DoorBody {
                anchors.fill: parent
                door: page.door
                onPupilAsked: pupil => page.passportAsked(pupil)
            }
        }
        Repeater {
            model: page.asks ? 1 : 0

            ClassList {
                anchors.fill: parent
                door: page.door
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width, 520 * Theme.type.scale)
            visible: page.door.state === ClassDoor.NoClasses
            iconName: "door-open"
            heading: qsTr("No classes on this tablet yet")
            text: qsTr("They come with the school's lists: the SENCo imports those, and the next sync brings them here.")
        }
    }
}
