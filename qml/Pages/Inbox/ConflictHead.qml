pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Whom and what a conflict is about, and what its versions began with. */
Card {
    id: card

    required property OpenConflict conflict
    readonly property bool wide: width > 520 * Theme.type.scale
    signal historyAsked

    contentItem: GridLayout {
        columns: card.wide ? 3 : 2
        columnSpacing: Theme.space.medium
        rowSpacing: Theme.space.small

        FaceCircle {
            Layout.alignment: Qt.AlignTop
            visible: card.conflict.pupil.id !== ""
            initials: card.conflict.pupil.initials
            colour: card.conflict.pupil.colour
            size: Math.round(44 * Math.min(1.5, Theme.type.scale))
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            spacing: 1

            Heading {
                Layout.fillWidth: true
                text: qsTr("%1: %2").arg(card.conflict.whose).arg(card.conflict.what)
            }
            Small {
                Layout.fillWidth: true
                text: card.conflict.from
            }
        }
        Chip {
            Layout.columnSpan: card.wide ? 1 : 2
            visible: card.conflict.inPassport
            tone: Chip.Quiet
            iconName: "history"
            text: qsTr("What changed")
            onClicked: card.historyAsked()
        }
    }
}
