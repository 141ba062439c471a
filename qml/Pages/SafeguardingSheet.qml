pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Where a concern about a child's safety goes: to a person, now, and never into this app. */
Sheet {
    id: sheet

    required property string dslName
    required property string dslPhone

    Row {
        width: parent.width
        spacing: Theme.space.medium

        Icon {
            id: sign
            name: "life-buoy"
            colour: Theme.colour.clayInk
            size: 28
        }
        Heading {
            width: parent.width - sign.width - parent.spacing
            font.pixelSize: Theme.type.large
            text: sheet.dslName !== ""
                ? qsTr("Worried that a child is not safe? Tell %1 now. Not here.").arg(sheet.dslName)
                : qsTr("Worried that a child is not safe? Tell the designated safeguarding lead now. Not here.")
        }
    }
    Body {
        width: parent.width
        text: sheet.dslName === "" ? qsTr("Ask the office who the DSL is.")
            : sheet.dslPhone === "" ? qsTr("Ask the office for the number.") : sheet.dslPhone
        font.weight: Font.DemiBold
    }
    Small {
        width: parent.width
        text: qsTr("Pipit never keeps a safeguarding concern.")
    }
    SecondaryButton {
        width: parent.width
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
