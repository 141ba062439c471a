pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** Beside every line that may be about a child: where a concern for their safety goes. */
Chip {
    id: chip

    required property string dslName
    required property string dslPhone

    tone: Chip.Clay
    iconName: "life-buoy"
    text: qsTr("Not safe?")
    Accessible.name: qsTr("Worried that a child is not safe?")
    onClicked: sheet.open()

    SafeguardingSheet {
        id: sheet
        dslName: chip.dslName
        dslPhone: chip.dslPhone
    }
}
