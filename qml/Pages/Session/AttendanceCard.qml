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
    readonly property int perRow: Math.max(1, Math.min(card.form.pupils.count,
        Math.floor((card.availableWidth + Theme.space.small) / (card.least + Theme.space.small))))

    contentItem: Column {
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
