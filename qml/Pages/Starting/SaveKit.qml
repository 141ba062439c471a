pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Saves the page of the recovery kit where the person says. */
ColumnLayout {
    id: box

    required property KitPage kit

    readonly property bool narrow: width < 420 * Theme.type.scale

    spacing: Theme.space.small

    SecondaryButton {
        Layout.fillWidth: true
        iconName: "printer"
        enabled: !box.kit.saving
        text: box.kit.saving ? qsTr("Saving") : qsTr("Save the page as a PDF to print")
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
            placeholderText: qsTr("Or type where to save it")
            name: qsTr("File or folder")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: box.kit.savePath(field.text)
        }
        SecondaryButton {
            Layout.fillWidth: box.narrow
            text: qsTr("Save")
            enabled: field.text.trim() !== "" && !box.kit.saving
            onClicked: box.kit.savePath(field.text)
        }
    }
    Problem {
        Layout.fillWidth: true
        text: box.kit.problem
    }
    RowLayout {
        Layout.fillWidth: true
        visible: box.kit.savedTo !== ""
        spacing: Theme.space.small

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "circle-check"
            colour: Theme.colour.leafInk
            size: Theme.type.icon(22)
        }
        Small {
            Layout.fillWidth: true
            color: Theme.colour.leafInk
            text: qsTr("Saved: %1. Delete the file once it is printed.").arg(box.kit.savedTo)
        }
    }
    FileDialog {
        id: dialog
        title: qsTr("Save the recovery kit")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: box.kit.save(dialog.selectedFile)
    }
}
