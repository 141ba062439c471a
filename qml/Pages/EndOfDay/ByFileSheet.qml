pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Dialogs
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Chooses a file for another tablet, or from one, and says what became of it. */
Sheet {
    id: sheet

    required property TabletFile byFile
    required property string heading
    required property string hint
    required property string chooseText
    required property string typeHint
    required property string doText
    property bool saves: false
    signal chosen(url file)
    signal typed(string path)

    readonly property bool narrow: width < 420 * Theme.type.scale
    readonly property bool done: sheet.byFile.heading !== ""

    closePolicy: sheet.byFile.busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onClosed: {
        field.clear();
        sheet.byFile.clear();
    }

    Title {
        width: parent.width
        font.pixelSize: Theme.type.large
        wrapMode: Text.Wrap
        text: sheet.done ? sheet.byFile.heading : sheet.heading
    }
    Small {
        width: parent.width
        text: sheet.done ? sheet.byFile.detail : sheet.hint
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Meter {
        width: parent.width
        visible: sheet.byFile.busy && sheet.byFile.part >= 0
        part: sheet.byFile.part
        name: qsTr("Taken in")
    }
    Problem {
        width: parent.width
        text: sheet.byFile.problem
    }
    PrimaryButton {
        width: parent.width
        visible: !sheet.done
        enabled: !sheet.byFile.busy
        iconName: sheet.saves ? "tablet" : "file-input"
        text: !sheet.byFile.busy ? sheet.chooseText : sheet.saves ? qsTr("Saving") : qsTr("Taking in")
        onClicked: dialog.open()
    }
    GridLayout {
        width: parent.width
        visible: !sheet.done && !sheet.byFile.busy
        columns: sheet.narrow ? 1 : 2
        columnSpacing: Theme.space.small
        rowSpacing: Theme.space.tiny

        LineField {
            id: field
            Layout.fillWidth: true
            placeholderText: sheet.typeHint
            name: qsTr("File or folder")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onAccepted: sheet.typed(field.text)
        }
        SecondaryButton {
            Layout.fillWidth: sheet.narrow
            text: sheet.doText
            enabled: field.text.trim() !== ""
            onClicked: sheet.typed(field.text)
        }
    }
    SecondaryButton {
        width: parent.width
        visible: !sheet.byFile.busy
        text: qsTr("Close")
        onClicked: sheet.close()
    }
    SecondaryButton {
        width: parent.width
        visible: sheet.byFile.busy && !sheet.saves
        text: qsTr("Stop")
        onClicked: sheet.byFile.stop()
    }
    FileDialog {
        id: dialog
        title: sheet.heading
        fileMode: sheet.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        defaultSuffix: "pipit"
        nameFilters: sheet.saves ? [qsTr("Files for tablets (*.pipit)")]
            : [qsTr("Files for tablets (*.pipit)"), qsTr("All files (*)")]
        onAccepted: sheet.chosen(dialog.selectedFile)
    }
}
