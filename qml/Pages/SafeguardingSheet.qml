pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** The words about a child's safety, over whatever is on the screen. */
Sheet {
    id: sheet

    required property string dslName
    required property string dslPhone

    SafeguardingWords {
        width: parent.width
        dslName: sheet.dslName
        dslPhone: sheet.dslPhone
    }
    SecondaryButton {
        width: parent.width
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
