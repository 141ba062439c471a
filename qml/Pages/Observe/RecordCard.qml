pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The notes and marks in the order of their times, and below them the line for the next. */
Card {
    id: card

    required property Observe observe

    readonly property ObservationCapture capture: card.observe.capture
    readonly property bool narrow: width < 560 * Theme.type.scale

    implicitWidth: 0 // the pane gives it one
    padding: card.narrow ? Theme.space.medium : Theme.space.large

    contentItem: ColumnLayout {
        spacing: Theme.space.small

        SectionLabel {
            Layout.fillWidth: true
            visible: !card.narrow
            text: qsTr("Running record")
        }
        EntryList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 72 * Theme.type.scale
            entries: card.capture.entries
            narrow: card.narrow
            follows: true
            emptyText: qsTr("Write what you see, in a few words. Enter keeps it with its time.")
        }
        CaptureLine {
            Layout.fillWidth: true
            observe: card.observe
            narrow: card.narrow
        }
    }
}
