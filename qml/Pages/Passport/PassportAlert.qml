pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The medical line of a passport; nothing if it has none. */
Card {
    id: card

    required property PassportPart part

    visible: card.part.text !== ""
    implicitWidth: 0 // the column gives it one
    padding: Theme.space.medium
    ground: Theme.colour.clayGround
    outline: Theme.colour.clayBorder
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Medical alert: %1").arg(card.part.text)

    contentItem: ColumnLayout {
        spacing: Theme.space.hair

        RowLayout {
            spacing: Theme.space.small

            Icon {
                name: "heart-pulse"
                colour: Theme.colour.clayInk
            }
            Heading {
                Layout.fillWidth: true
                color: Theme.colour.clayInk
                text: card.part.text
                Accessible.ignored: true
            }
        }
        TwoVersions {
            Layout.fillWidth: true
            visible: card.part.contested
        }
    }
}
