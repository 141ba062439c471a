pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Before any file was chosen: what to bring, and where from. */
Card {
    id: welcome

    required property ImportDesk desk

    padding: Theme.space.huge

    contentItem: ColumnLayout {
        spacing: Theme.space.huge

        Item { Layout.fillHeight: true }
        EmptyState {
            Layout.fillWidth: true
            Layout.maximumWidth: 560 * Theme.type.scale
            Layout.alignment: Qt.AlignHCenter
            iconName: "file-input"
            heading: qsTr("Bring your school's lists in")
            text: qsTr("Export pupils, staff and timetable as CSV, or take a Common Transfer File. You see what would change, by name, before anything is written. Import again each week: what is known stays, what is new comes.")
        }
        AddFiles {
            Layout.fillWidth: true
            Layout.maximumWidth: 620 * Theme.type.scale
            Layout.alignment: Qt.AlignHCenter
            desk: welcome.desk
            first: true
        }
        Item { Layout.fillHeight: true }
    }
}
