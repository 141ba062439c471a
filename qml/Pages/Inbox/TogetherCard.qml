pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The words of all versions, to be edited before they are kept. */
Card {
    id: card

    required property OpenConflict conflict

    contentItem: ColumnLayout {
        spacing: Theme.space.tiny

        SectionLabel {
            Layout.fillWidth: true
            text: qsTr("Together, if you want both")
        }
        TogetherField {
            Layout.fillWidth: true
            conflict: card.conflict
        }
        Small {
            Layout.fillWidth: true
            visible: card.conflict.left < 20
            font.pixelSize: Theme.type.label
            font.weight: card.conflict.left < 0 ? Font.DemiBold : Font.Normal
            color: card.conflict.left < 0 ? Theme.colour.clayInk : Theme.colour.inkSoft
            text: card.conflict.left < 0
                ? qsTr("%n character(s) too many: make it shorter to keep both.", "", -card.conflict.left)
                : qsTr("%n character(s) left", "", card.conflict.left)
        }
    }
}
