pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme

/** The counts as tiles of one size. */
GridLayout {
    id: grid

    required property ImportCountList counts
    signal asked(kind: int)

    columns: Math.max(1, Math.floor((width + columnSpacing) / (140 * Theme.type.scale + columnSpacing)))
    columnSpacing: Theme.space.tiny
    rowSpacing: Theme.space.tiny

    Repeater {
        model: grid.counts

        CountTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: grid.asked(kind)
        }
    }
}
