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
    /** To tell the SENCo something about one of the class. */
    signal questionAsked(classId: string)

    readonly property bool isOpen: page.door.state === ClassDoor.Open
    readonly property string classId: page.door.classId
    /** The head scrolls away with the rest where it would leave too little room. */
    readonly property bool tall: header.height > page.height / 3
    readonly property real below: header.height + Theme.space.small

    Component.onCompleted: page.door.enter()
    Component.onDestruction: page.door.leave()
    onClassIdChanged: scroll.contentY = 0

    PageHeader {
        id: header
        parent: page.tall ? scroll.contentItem : page
        width: page.width
        workspace: page.workspace
        title: page.door.state === ClassDoor.Choosing ? qsTr("Which class is coming in?") : page.door.title
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
    Scroll {
        id: scroll
        anchors.fill: parent
        anchors.topMargin: page.tall ? 0 : page.below
        contentHeight: content.y + content.height + Theme.space.hair

        DoorContent {
            id: content
            x: swipe.way / 3
            y: page.tall ? page.below : 0
            width: scroll.width
            enabled: !page.door.dim.dimmed
            door: page.door
            canAsk: page.workspace.ask.mayAsk && !page.workspace.ask.mayDecide
            onPupilAsked: pupil => page.passportAsked(pupil)
            onQuestionAsked: page.questionAsked(page.classId)

            Behavior on x {
                enabled: !swipe.active
                NumberAnimation { duration: Theme.motion.calm; easing.type: Theme.motion.curve }
            }
        }
    }
    ClassSwipe {
        id: swipe
        door: page.door
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 520 * Theme.type.scale)
        visible: page.door.state === ClassDoor.NoClasses
        iconName: "door-open"
        heading: qsTr("No classes on this tablet yet")
        text: qsTr("They come with the school's lists: the SENCo imports those, and the next sync brings them here.")
    }
    DimCover {
        anchors.fill: scroll
        visible: page.door.dim.dimmed && page.isOpen
        onClicked: page.door.dim.show()
    }
}
