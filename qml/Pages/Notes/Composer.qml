pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Writes the next note. Enter keeps it; what is typed is safe before that, as a draft. */
ColumnLayout {
    id: box

    required property NoteComposer composer
    required property Ask ask
    required property bool narrow

    readonly property bool saved: field.text === "" && !isNaN(box.composer.keptAt.getTime())

    spacing: Theme.space.tiny

    Problem {
        Layout.fillWidth: true
        text: box.composer.problem
        actionText: qsTr("Keep")
        onAction: box.composer.keep()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.small + 2

        NoteField {
            id: field
            Layout.fillWidth: true
            placeholder: box.narrow ? qsTr("Write a note") : qsTr("Write a note for your colleagues")
            name: qsTr("Note")
            readOnly: box.composer.busy
            onTextChanged: box.composer.text = text
            onKept: box.composer.keep()
            onLeaving: box.composer.flush()
        }
        KeepButton {
            Layout.alignment: Qt.AlignBottom
            enabled: box.composer.canKeep
            onClicked: box.composer.keep()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.small

        Small {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.medium
            font.pixelSize: Theme.type.label
            color: box.saved ? Theme.colour.leafInk : Theme.colour.inkSoft
            text: box.saved ? qsTr("Saved on this tablet, %1").arg(Qt.formatTime(box.composer.keptAt, "H:mm"))
                : box.composer.draftKept ? qsTr("Draft kept on this tablet. Enter keeps the note.")
                : box.narrow ? "" : qsTr("Enter keeps the note, Shift and Enter begins a new line")
        }
        NotSafe { dslName: box.ask.dslName; dslPhone: box.ask.dslPhone }
    }
    Component.onCompleted: field.text = box.composer.text
    Connections {
        target: box.composer
        function onTextChanged(): void {
            if (field.text !== box.composer.text) field.text = box.composer.text;
        }
    }
}
