pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Writes one way to help. Alt and the arrow keys move it. */
Item {
    id: item

    required property PassportEditor editor
    required property int index
    required property string line
    required property string helper
    required property string iconName
    required property int room
    required property int helperRoom
    required property string theirs

    readonly property bool narrow: width < 520 * Theme.type.scale
    readonly property string spoken: item.line === "" ? qsTr("new line") : item.line

    function moveBy(rows: int): void { item.editor.lines.move(item.index, rows); }
    function moveByKey(event: KeyEvent): void {
        const up = event.key === Qt.Key_Up;
        event.accepted = (event.modifiers & Qt.AltModifier) && (up || event.key === Qt.Key_Down);
        if (event.accepted) item.moveBy(up ? -1 : 1);
    }

    implicitHeight: grid.implicitHeight + 2 * Theme.space.small + 1
    Component.onCompleted: if (item.line === "") lineField.forceActiveFocus()

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: item.narrow ? 1 : 2
        columnSpacing: Theme.space.small
        rowSpacing: Theme.space.tiny

        ColumnLayout {
            spacing: Theme.space.hair

            LineField {
                id: lineField
                Layout.fillWidth: true
                iconName: item.iconName
                name: qsTr("What helps")
                placeholderText: qsTr("What helps, in a few words")
                text: item.line
                readOnly: item.editor.busy
                onTextEdited: item.editor.lines.setLine(item.index, text)
                onEditingFinished: item.editor.flush()
                Keys.onPressed: event => item.moveByKey(event)
            }
            CharactersLeft {
                Layout.fillWidth: true
                room: item.room
                soon: 12
            }
            LineField {
                Layout.fillWidth: true
                font.pixelSize: Theme.type.small
                implicitHeight: Math.max(Theme.space.target, contentHeight + topPadding + bottomPadding)
                name: qsTr("One more sentence")
                placeholderText: qsTr("One more sentence, if it helps")
                text: item.helper
                readOnly: item.editor.busy
                onTextEdited: item.editor.lines.setHelper(item.index, text)
                onEditingFinished: item.editor.flush()
                Keys.onPressed: event => item.moveByKey(event)
            }
            CharactersLeft {
                Layout.fillWidth: true
                room: item.helperRoom
            }
            TheirWords {
                Layout.fillWidth: true
                visible: item.theirs !== ""
                name: item.spoken
                text: item.theirs
                onTakeTheirs: item.editor.lines.takeTheirs(item.index)
                onKeepMine: item.editor.lines.keepMine(item.index)
            }
        }
        Row {
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            spacing: Theme.space.hair

            IconButton {
                iconName: "arrow-up"
                enabled: item.index > 0 && !item.editor.busy
                Accessible.name: qsTr("Move up: %1").arg(item.spoken)
                onClicked: item.moveBy(-1)
            }
            IconButton {
                iconName: "arrow-down"
                enabled: item.index < item.editor.lines.count - 1 && !item.editor.busy
                Accessible.name: qsTr("Move down: %1").arg(item.spoken)
                onClicked: item.moveBy(1)
            }
            IconButton {
                iconName: "trash-2"
                enabled: !item.editor.busy
                Accessible.name: qsTr("Take off: %1").arg(item.spoken)
                onClicked: item.editor.lines.remove(item.index)
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 1
        color: Theme.colour.line
    }
}
