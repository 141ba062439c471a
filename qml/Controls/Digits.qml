pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A clock time or a count in tabular figures: every digit takes the same width. */
Row {
    id: digits

    property string text
    property int size: Theme.type.small
    property int weight: Font.DemiBold
    property color colour: Theme.colour.inkSoft

    Accessible.role: Accessible.StaticText
    Accessible.name: digits.text

    TextMetrics {
        id: cell
        font.family: Theme.type.family
        font.pixelSize: digits.size
        font.weight: digits.weight
        text: "0"
    }
    Repeater {
        model: digits.text.split("")

        Text {
            required property string modelData

            width: "0123456789".includes(modelData) ? Math.ceil(cell.advanceWidth) : implicitWidth
            horizontalAlignment: Text.AlignHCenter
            text: modelData
            font: cell.font
            color: digits.colour
            Accessible.ignored: true
        }
    }
}
