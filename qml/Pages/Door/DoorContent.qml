pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What is below the head of the door: its cards, or the classes to choose from. */
Column {
    id: content

    required property ClassDoor door
    required property bool canAsk
    signal pupilAsked(pupil: string)
    signal questionAsked

    spacing: Theme.space.small

    Problem {
        width: content.width
        text: content.door.problem
    }
    Repeater {
        model: content.door.state === ClassDoor.Open ? 1 : 0

        DoorCards {
            width: content.width
            height: implicitHeight
            door: content.door
            canAsk: content.canAsk
            onPupilAsked: pupil => content.pupilAsked(pupil)
            onQuestionAsked: content.questionAsked()
        }
    }
    Repeater {
        model: content.door.state === ClassDoor.Choosing ? 1 : 0

        ClassList {
            width: content.width
            door: content.door
        }
    }
}
