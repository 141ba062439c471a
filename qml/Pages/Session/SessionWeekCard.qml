pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Minutes of support this week: what was given beside what was planned. */
Card {
    id: card

    required property SessionWeeks weeks
    readonly property int count: card.weeks.count

    Column {
        width: card.availableWidth
        spacing: Theme.space.medium

        SectionLabel {
            width: parent.width
            text: qsTr("This week, minutes of support")
        }
        Repeater {
            model: card.weeks

            Column {
                id: item

                required property sessionWeek week

                width: parent?.width ?? 0
                spacing: Theme.space.hair

                Heading {
                    width: parent.width
                    text: item.week.name
                }
                Meter {
                    width: parent.width
                    name: item.week.name
                    part: item.week.part
                }
                Small {
                    width: parent.width
                    text: item.week.words
                }
            }
        }
    }
}
