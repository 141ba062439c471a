pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Observations that were begun and are not finished: they go on exactly where they were. */
Card {
    id: card

    required property TodayRows rows
    signal asked(draft: string)

    padding: Theme.space.small
    topPadding: Theme.space.medium
    ground: Theme.colour.honeyGround
    outline: Theme.colour.honeyBorder
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Not finished")

    contentItem: Column {
        SectionLabel {
            leftPadding: Theme.space.tiny
            color: Theme.colour.honeyInk
            text: qsTr("Not finished. A tap goes on where it was.")
        }
        Repeater {
            model: card.rows

            TodayLine {
                width: parent?.width ?? 0
                iconColour: Theme.colour.honeyInk
                onAsked: (place, target) => card.asked(target)
            }
        }
    }
}
