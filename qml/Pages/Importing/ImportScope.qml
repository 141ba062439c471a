pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Asks the one thing that no file says: whether who is not in it has left. */
Column {
    id: scope

    required property ImportDesk desk

    spacing: Theme.space.tiny

    SectionLabel {
        width: scope.width
        text: qsTr("The pupil lists are of")
    }
    Flow {
        width: scope.width
        spacing: Theme.space.tiny

        Chip {
            width: Math.min(implicitWidth, parent.width)
            tone: scope.desk.wholeSchool ? Chip.Chosen : Chip.Plain
            iconName: scope.desk.wholeSchool ? "check" : ""
            text: qsTr("The whole school")
            Accessible.role: Accessible.RadioButton
            Accessible.checked: scope.desk.wholeSchool
            onClicked: scope.desk.wholeSchool = true
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            tone: scope.desk.wholeSchool ? Chip.Plain : Chip.Chosen
            iconName: scope.desk.wholeSchool ? "" : "check"
            text: qsTr("Only some pupils")
            Accessible.role: Accessible.RadioButton
            Accessible.checked: !scope.desk.wholeSchool
            onClicked: scope.desk.wholeSchool = false
        }
    }
    Small {
        width: scope.width
        text: scope.desk.wholeSchool ? qsTr("Who is in no list has left the school.")
                                     : qsTr("Nobody is taken as left.")
    }
}
