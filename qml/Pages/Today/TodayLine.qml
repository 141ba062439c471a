pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** A line of one of the lists of Today. */
RowButton {
    id: line

    required property string place
    required property string target
    required property string sign
    required property bool isNow
    required property bool isOver
    required time
    required initials
    required colour
    required heading
    required detail
    signal asked(place: string, target: string)

    leads: line.place !== ""
    iconName: line.sign
    mark: line.isNow ? qsTr("Now") : ""
    faint: line.isOver
    onClicked: line.asked(line.place, line.target)
}
