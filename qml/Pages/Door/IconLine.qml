pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A sentence with its icon, which stands at the middle of it however many lines it takes. */
Item {
    id: line

    property alias text: words.text
    property alias font: words.font
    property alias iconName: icon.name
    property color ink: Theme.colour.ink
    property color iconInk: Theme.colour.primary

    implicitHeight: Math.max(icon.height, words.height)

    Icon {
        id: icon
        anchors.verticalCenter: parent.verticalCenter
        instead: "circle-dot"
        colour: line.iconInk
        size: Theme.type.icon(22)
    }
    Text {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: icon.width + Theme.space.small - 2
        width: line.width - x
        color: line.ink
        font.family: Theme.type.family
        font.pixelSize: Theme.type.body
        font.letterSpacing: -0.01 * Theme.type.body
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
