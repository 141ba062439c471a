pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The classes whose doors can be opened, one's own first. */
Scroll {
    id: list

    required property ClassDoor door

    contentHeight: column.height + Theme.space.medium

    Column {
        id: column
        width: list.width
        spacing: Theme.space.large

        ClassGroup {
            width: column.width
            heading: qsTr("My classes")
            classes: list.door.myClasses
            onChosen: classId => list.door.openClass(classId)
        }
        ClassGroup {
            width: column.width
            heading: list.door.myClasses.count > 0 ? qsTr("Other classes") : qsTr("All classes")
            classes: list.door.otherClasses
            onChosen: classId => list.door.openClass(classId)
        }
    }
}
