pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Members of staff, each with what can be offered them. */
Card {
    id: card

    required property PeopleRows rows
    required property string offer
    required property string name
    /** The colour that the person whose tablet this is chose for themselves. */
    required property color myColour
    /** What is offered stands below the words where there is little room beside them. */
    readonly property bool low: width < 560 * Theme.type.scale
    signal asked(row: int)

    padding: Theme.space.small
    Accessible.role: Accessible.List
    Accessible.name: card.name

    Column {
        width: card.availableWidth

        Repeater {
            model: card.rows

            RowButton {
                required property peopleRow row
                required property int index

                width: parent?.width ?? 0
                leads: row.mayInvite
                initials: row.initials
                colour: row.isMe ? card.myColour : row.colour === "" ? "#8a9491" : row.colour
                iconName: row.initials === "" ? "user-round" : ""
                heading: row.name
                detail: row.job === "" || row.tablets === "" ? row.job + row.tablets : row.job + "\n" + row.tablets
                mark: row.mayInvite && !card.low ? card.offer : ""
                onClicked: card.asked(index)
            }
        }
    }
}
