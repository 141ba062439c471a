pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Writes the next line. Enter keeps it; what is typed is safe before that. */
ColumnLayout {
    id: box

    required property Observe observe
    required property bool narrow

    readonly property ObservationCapture capture: box.observe.capture
    readonly property bool saved: box.capture.keeping === ObservationCapture.Saved

    spacing: Theme.space.tiny

    Problem {
        Layout.fillWidth: true
        text: box.capture.problem
    }
    RowLayout {
        spacing: Theme.space.small + 2

        NoteField {
            id: field
            Layout.fillWidth: true
            placeholder: qsTr("What do you see?")
            name: qsTr("Note")
            mostLines: 3
            longest: 1000
            readOnly: box.capture.busy
            onTextChanged: box.capture.text = text
            onKept: box.capture.keep()
            onLeaving: box.capture.flush()
        }
        KeepButton {
            Layout.alignment: Qt.AlignBottom
            enabled: !box.capture.busy && field.text.trim() !== ""
            onClicked: box.capture.keep()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.tiny

        Chip {
            width: Math.min(implicitWidth, parent.width)
            tone: Chip.Quiet
            focusPolicy: Qt.TabFocus
            iconName: "eye"
            text: qsTr("Off task")
            onClicked: box.capture.tag("off task")
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            tone: Chip.Quiet
            focusPolicy: Qt.TabFocus
            iconName: "users"
            text: qsTr("With peer")
            onClicked: box.capture.tag("with peer")
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            tone: Chip.Quiet
            focusPolicy: Qt.TabFocus
            iconName: "triangle-alert"
            text: qsTr("Trigger")
            onClicked: box.capture.tag("trigger")
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            visible: box.capture.undoWords !== ""
            focusPolicy: Qt.TabFocus
            iconName: "undo-2"
            text: qsTr("Undo")
            Accessible.name: box.capture.undoWords
            onClicked: box.capture.undo()
        }
        NotSafe {
            width: Math.min(implicitWidth, parent.width)
            dslName: box.observe.dslName
            dslPhone: box.observe.dslPhone
        }
    }
    Small {
        Layout.fillWidth: true
        font.pixelSize: Theme.type.label
        color: box.saved ? Theme.colour.leafInk : Theme.colour.inkSoft
        text: [qsTr("Each note is saved with its time as you keep it"), qsTr("Not saved yet"),
            qsTr("Draft kept on this tablet. Enter keeps the note."),
            qsTr("Saved on this tablet")][box.capture.keeping]
    }
    Component.onCompleted: field.text = box.capture.text
    Connections {
        target: box.capture
        function onTextChanged(): void {
            if (field.text !== box.capture.text) field.text = box.capture.text;
        }
    }
}
