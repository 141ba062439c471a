pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How far it has come, in one picture and two sentences, and what can be done. */
Card {
    id: card

    required property EndOfDay endOfDay
    signal lockAsked

    padding: Theme.space.vast

    contentItem: ColumnLayout {
        spacing: Theme.space.medium

        ProgressRing {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space.tiny
            total: card.endOfDay.total
            there: card.endOfDay.onServer
            part: card.endOfDay.part
            done: card.endOfDay.stage === EndOfDay.Done
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: 460 * Theme.type.scale
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.space.hair

            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: card.endOfDay.heading
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Small {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.2
                visible: card.endOfDay.stage !== EndOfDay.Trouble
                text: card.endOfDay.detail
            }
            Problem {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.tiny
                text: card.endOfDay.stage === EndOfDay.Trouble ? card.endOfDay.detail : ""
            }
        }
        EndOfDayButtons {
            Layout.fillWidth: true
            endOfDay: card.endOfDay
            onLockAsked: card.lockAsked()
        }
    }
}
