pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** One of the short lists of Today. */
Card {
    id: card

    required property string heading
    required property TodayRows rows
    property string nothing
    property color iconColour: Theme.colour.primary
    readonly property int count: card.rows.count
    signal asked(place: string, target: string)

    padding: Theme.space.small
    topPadding: Theme.space.large
    Accessible.role: Accessible.List
    Accessible.name: card.heading

    contentItem: Column {
        SectionLabel {
            width: parent.width
            leftPadding: Theme.space.tiny
            bottomPadding: Theme.space.tiny
            text: card.heading
        }
        Small {
            width: parent.width
            padding: Theme.space.tiny
            visible: card.count === 0
            text: card.nothing
        }
        Repeater {
            model: card.rows

            TodayLine {
                width: parent?.width ?? 0 // none on its way out
                iconColour: card.iconColour
                onAsked: (place, target) => card.asked(place, target)
            }
        }
    }
}
