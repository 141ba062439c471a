pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Groups by day, each to be logged or logged. */
Card {
    id: card

    required property string heading
    required property SessionRows rows
    property string nothing
    readonly property int count: card.rows.count
    /** Time and mark stand with the words where there is little room. */
    readonly property bool low: width < 300 * Theme.type.scale
    signal logAsked(group: string, day: string)

    padding: Theme.space.small
    topPadding: Theme.space.large
    Accessible.role: Accessible.List
    Accessible.name: card.heading

    Column {
        width: card.availableWidth
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

            Column {
                id: item

                required property sessionRow row

                width: parent?.width ?? 0

                Small {
                    width: parent.width
                    visible: text !== ""
                    leftPadding: Theme.space.tiny
                    topPadding: Theme.space.small
                    text: item.row.heading
                    font.weight: Font.Medium
                }
                RowButton {
                    width: parent.width
                    leads: !item.row.logged
                    time: card.low ? "" : item.row.time
                    heading: card.low ? item.row.time + " " + item.row.name : item.row.name
                    detail: card.low ? item.row.mark + ": " + item.row.detail : item.row.detail
                    mark: card.low ? "" : item.row.mark
                    markIcon: item.row.logged ? "check" : ""
                    onClicked: card.logAsked(item.row.group, item.row.day)
                }
            }
        }
    }
}
