pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How engaged the group was, 1 to 5. */
Card {
    id: card

    required property SessionForm form

    Column {
        width: card.availableWidth
        spacing: Theme.space.small

        SectionLabel {
            width: parent.width
            text: qsTr("How engaged was the group? 1 hardly, 5 fully")
        }
        Row {
            id: row
            width: parent.width
            spacing: Theme.space.tiny

            Repeater {
                model: 5

                ChoiceButton {
                    required property int index

                    width: (row.width - 4 * row.spacing) / 5
                    leftPadding: 0
                    rightPadding: 0
                    corner: Theme.radius.medium
                    weight: Font.Bold
                    chosen: card.form.engagement === index + 1
                    ground: chosen ? Theme.colour.primary : Theme.colour.quiet
                    ink: chosen ? Theme.colour.primaryInk : Theme.colour.quietInk
                    text: index + 1
                    about: qsTr("Engagement")
                    onClicked: card.form.rate(index + 1)
                }
            }
        }
    }
}
