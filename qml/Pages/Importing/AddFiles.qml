pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Chooses files: with the system's own window, by typing a path, or by dropping them on the page. */
ColumnLayout {
    id: box

    required property ImportDesk desk
    /** True where this is the one thing to do. */
    property bool first: false

    readonly property bool narrow: width < 420 * Theme.type.scale

    function addTyped(): void {
        box.desk.addPath(field.text);
        field.clear();
    }

    spacing: Theme.space.small

    PrimaryButton {
        Layout.fillWidth: box.narrow
        Layout.alignment: Qt.AlignHCenter
        visible: box.first
        iconName: "file-input"
        text: qsTr("Choose files")
        onClicked: dialog.open()
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: !box.first
        soft: true
        iconName: "plus"
        text: qsTr("Choose more files")
        onClicked: dialog.open()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: box.narrow ? 1 : 2
        columnSpacing: Theme.space.small
        rowSpacing: Theme.space.tiny

        LineField {
            id: field
            Layout.fillWidth: true
            placeholderText: qsTr("Or type where a file or folder is")
            name: qsTr("File or folder")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: box.addTyped()
        }
        SecondaryButton {
            Layout.fillWidth: box.narrow
            text: qsTr("Add")
            enabled: field.text.trim() !== ""
            onClicked: box.addTyped()
        }
    }
    FileDialog {
        id: dialog
        title: qsTr("Choose the lists")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Lists (*.csv *.txt *.xml)"), qsTr("All files (*)")]
        onAccepted: box.desk.addFiles(dialog.selectedFiles)
    }
}
