pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** One condition under a field, and whether it is met. */
RowLayout {
    id: line

    property bool kept: false
    property string text

    spacing: Theme.space.tiny
    Accessible.role: Accessible.StaticText
    Accessible.name: line.text

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.round((Theme.type.small * 1.2 - size) / 2)
        name: line.kept ? "circle-check" : "circle"
        colour: line.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
        size: Theme.type.icon(20)
    }
    Small {
        Layout.fillWidth: true
        text: line.text
        color: line.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
        Accessible.ignored: true
    }
}
