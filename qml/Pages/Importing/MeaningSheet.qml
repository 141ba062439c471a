pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Picks what one column means. */
Sheet {
    id: sheet

    required property ColumnEditor editor
    property int row: -1
    property string heading
    property int chosen: -1

    function ask(row: int, heading: string, chosen: int): void {
        sheet.row = row;
        sheet.heading = heading;
        sheet.chosen = chosen;
        sheet.open();
    }
    function pick(meaning: int): void {
        sheet.editor.choose(sheet.row, meaning);
        sheet.close();
    }

    Title {
        width: parent.width
        font.pixelSize: Theme.type.large
        text: qsTr("%1 means").arg(sheet.heading)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Flow {
        width: parent.width
        spacing: Theme.space.tiny

        Repeater {
            model: sheet.editor.meanings

            Chip {
                width: Math.min(implicitWidth, parent.width)
                required property int index
                required property string modelData

                tone: index === sheet.chosen ? Chip.Chosen : Chip.Plain
                iconName: index === sheet.chosen ? "check" : ""
                text: modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checked: index === sheet.chosen
                onClicked: sheet.pick(index)
            }
        }
    }
}
