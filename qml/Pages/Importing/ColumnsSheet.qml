pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Says what the columns of a file mean. Remembered for the next file with the same headings. */
Sheet {
    id: sheet

    required property ColumnEditor editor
    signal used

    Title {
        width: parent.width
        font.pixelSize: Theme.type.large
        text: sheet.editor.fileName
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    SectionLabel { text: qsTr("The file is a") }
    Flow {
        width: parent.width
        spacing: Theme.space.tiny

        Repeater {
            model: sheet.editor.kinds

            Chip {
                width: Math.min(implicitWidth, parent.width)
                required property int index
                required property string modelData

                readonly property bool chosen: index === sheet.editor.kind

                tone: chosen ? Chip.Chosen : Chip.Plain
                iconName: chosen ? "check" : ""
                text: modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
                onClicked: sheet.editor.kind = index
            }
        }
    }
    SectionLabel { text: qsTr("Its columns") }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, (sheet.parent?.height ?? 800) * 0.42)
        clip: true
        model: sheet.editor
        spacing: Theme.space.tiny
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Columns")

        delegate: ColumnLine {
            width: list.width
            meaningWords: sheet.editor.meanings[meaning] ?? ""
            onClicked: choices.ask(index, heading, meaning)
        }
    }
    Small {
        width: parent.width
        text: sheet.editor.needed === ""
            ? qsTr("It is remembered for the next file with these headings.") : sheet.editor.needed
        color: sheet.editor.needed === "" ? Theme.colour.inkSoft : Theme.colour.clayInk
    }
    PrimaryButton {
        width: parent.width
        enabled: sheet.editor.needed === ""
        text: qsTr("Use these columns")
        onClicked: {
            sheet.used();
            sheet.close();
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.tiny

        Chip {
            width: Math.min(implicitWidth, parent.width)
            iconName: "rotate-ccw"
            text: qsTr("Back to Pipit's guess")
            onClicked: sheet.editor.guess()
        }
        Chip {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    }
    MeaningSheet {
        id: choices
        editor: sheet.editor
    }
}
