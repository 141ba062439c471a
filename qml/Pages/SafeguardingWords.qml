pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Where a concern about a child's safety goes: to a person, now, and never into this app. */
Row {
    id: words

    required property string dslName
    required property string dslPhone

    spacing: Theme.space.medium

    Icon {
        id: sign
        name: "life-buoy"
        colour: Theme.colour.clayInk
        size: Theme.type.icon(28)
    }
    Column {
        width: words.width - sign.width - words.spacing
        spacing: Theme.space.hair

        Heading {
            width: parent.width
            font.pixelSize: words.width < 400 * Theme.type.scale ? Theme.type.body : Theme.type.large
            text: words.dslName !== ""
                ? qsTr("Worried that a child is not safe? Tell %1 now. Not here.").arg(words.dslName)
                : qsTr("Worried that a child is not safe? Tell the designated safeguarding lead now. Not here.")
        }
        Body {
            width: parent.width
            text: words.dslName === "" ? qsTr("Ask the office who the DSL is.")
                : words.dslPhone === "" ? qsTr("Ask the office for the number.") : words.dslPhone
            font.weight: Font.DemiBold
        }
        Small {
            width: parent.width
            text: qsTr("Pipit never keeps a safeguarding concern.")
        }
    }
}
