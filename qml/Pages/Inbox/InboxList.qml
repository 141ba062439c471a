pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Whom and what there is to settle, and who wrote. */
Card {
    id: card

    required property InboxDesk desk
    /** Who wrote stands below the words where there is little room beside them. */
    readonly property bool low: width < 560 * Theme.type.scale
    signal asked(row: int)

    padding: Theme.space.small
    Accessible.role: Accessible.List
    Accessible.name: card.desk.summary

    Column {
        width: card.availableWidth

        Repeater {
            model: card.desk.rows

            RowButton {
                required property inboxRow row
                required property int index

                width: parent?.width ?? 0
                initials: row.initials
                colour: row.colour === "" ? "#8a9491" : row.colour
                iconName: row.initials === "" ? "git-merge" : ""
                heading: row.name
                detail: card.low ? row.what + "\n" + row.between : row.what
                mark: card.low ? "" : row.between
                onClicked: card.asked(index)
            }
        }
    }
}
