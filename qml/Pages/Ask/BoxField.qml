pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The text of a WritingBox, and whether its last letter is on the tablet. */
Column {
    id: section

    required property WritingBox box
    required property string heading
    property string placeholder

    readonly property bool kept: section.box.keeping === WritingBox.Kept

    spacing: Theme.space.tiny

    SectionLabel {
        width: parent.width
        text: section.heading
    }
    NoteField {
        id: field
        width: parent.width
        name: section.heading
        placeholder: section.placeholder
        enterKeeps: false
        mostLines: 10
        readOnly: !section.box.open || section.box.busy
        onTextChanged: if (section.box.open) section.box.text = text
        onLeaving: section.box.flush()
    }
    Small {
        width: parent.width
        visible: section.box.room <= 100
        font.pixelSize: Theme.type.label
        font.weight: section.box.room < 0 ? Font.DemiBold : Font.Normal
        color: section.box.room < 0 ? Theme.colour.clayInk : Theme.colour.inkSoft
        text: section.box.room < 0 ? qsTr("%n character(s) too many. Make it shorter before you send it.", "", -section.box.room)
                                   : qsTr("%n character(s) left", "", section.box.room)
    }
    Small {
        width: parent.width
        font.pixelSize: Theme.type.label
        color: section.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
        text: [qsTr("What you type is kept as you go"), qsTr("Not saved yet"),
            qsTr("Draft kept on this tablet")][section.box.keeping]
    }
    Component.onCompleted: field.text = section.box.text
    Connections {
        target: section.box
        function onTextChanged(): void {
            if (field.text !== section.box.text) field.text = section.box.text;
        }
    }
}
