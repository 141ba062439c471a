pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Some classes to choose from, under one heading. */
Column {
    id: group

    required property string heading
    required property ClassChoice classes
    signal chosen(classId: string)

    readonly property int gap: Theme.space.small
    readonly property int across: Math.max(1, Math.min(4,
        Math.floor((width + gap) / (260 * Theme.type.scale + gap))))

    spacing: Theme.space.tiny
    visible: group.classes.count > 0

    SectionLabel {
        width: group.width
        text: group.heading
    }
    Flow {
        width: group.width
        spacing: group.gap
        Accessible.role: Accessible.List
        Accessible.name: group.heading

        Repeater {
            model: group.classes

            ClassButton {
                required property string classId

                width: Math.floor((group.width - (group.across - 1) * group.gap) / group.across)
                onClicked: group.chosen(classId)
            }
        }
    }
}
