pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The ways to help of the passport, each with a tick and a dash. */
Card {
    id: card

    required property ObservationCapture capture

    implicitWidth: 0 // the pane gives it one

    contentItem: ColumnLayout {
        spacing: Theme.space.tiny

        SectionLabel {
            Layout.fillWidth: true
            text: qsTr("Strategies in the passport")
        }
        StrategyList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.maximumHeight: implicitHeight
            capture: card.capture
        }
        Small {
            Layout.fillWidth: true
            text: card.capture.strategies.count === 0 ? qsTr("There is no passport to look for yet.")
                : qsTr("Tick: seen. Dash: a chance was missed. Hold, or the N key: did not arise. Empty: not looked at, counts nowhere.")
        }
        Item { Layout.fillHeight: true }
    }
}
