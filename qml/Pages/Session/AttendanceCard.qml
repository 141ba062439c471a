pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Who was there: a tap changes it. */
Card {
    id: card

    required property SessionForm form

    readonly property real least: 148 * Math.sqrt(Theme.type.scale)
    readonly property int count: Math.max(1, card.form.pupils.count)
    readonly property int fits: Math.max(1,
        Math.floor((card.availableWidth + Theme.space.small) / (card.least + Theme.space.small)))
    readonly property int rows: Math.ceil(card.count / card.fits)
    /** As many in each row as in the others. */
    readonly property int perRow: Math.ceil(card.count / card.rows)

    Column {
        width: card.availableWidth
        spacing: Theme.space.small

        SectionLabel {
            width: parent.width
            text: qsTr("Who was there? Tap to change")
        }
        Grid {
            id: grid
            width: parent.width
            columns: card.perRow
            spacing: Theme.space.small

            Repeater {
                model: card.form.pupils

                AttendanceButton {
                    width: (grid.width - (card.perRow - 1) * grid.spacing) / card.perRow
                    row: grid.width < 560 * Theme.type.scale
                    onClicked: card.form.turn(child.pupil)
                }
            }
        }
    }
}
