pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The lessons that may be observed; one is chosen. */
Column {
    id: choice

    required property ObserveBeginning beginning

    spacing: Theme.space.hair
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Lesson")

    SectionLabel {
        bottomPadding: Theme.space.hair
        text: qsTr("Lesson")
    }
    Repeater {
        model: choice.beginning.lessons

        RowButton {
            id: line

            required property int index
            required property string sign
            required property bool isNow
            required time
            required heading
            required detail

            readonly property bool chosen: choice.beginning.chosen === line.index

            width: choice.width
            arrow: false
            iconName: line.chosen ? "circle-check" : "circle"
            iconColour: line.chosen ? Theme.colour.primary : Theme.colour.fieldBorder
            mark: line.isNow ? qsTr("Now") : ""
            markName: line.chosen ? qsTr("chosen") : ""
            Accessible.role: Accessible.RadioButton
            Accessible.checked: line.chosen
            onClicked: choice.beginning.chosen = line.index
        }
    }
}
