pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme

/** The classes whose doors can be opened, one's own first. */
Column {
    id: list

    required property ClassDoor door

    spacing: Theme.space.large

    ClassGroup {
        width: list.width
        heading: qsTr("My classes")
        classes: list.door.myClasses
        onChosen: classId => list.door.openClass(classId)
    }
    ClassGroup {
        width: list.width
        heading: list.door.myClasses.count > 0 ? qsTr("Other classes") : qsTr("All classes")
        classes: list.door.otherClasses
        onChosen: classId => list.door.openClass(classId)
    }
}
