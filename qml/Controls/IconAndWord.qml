pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme

/** An icon and a word side by side, centred together; the word wraps when room is short. */
Item {
    id: pair

    property string iconName
    property string word
    property alias font: label.font
    property color ink: Theme.colour.ink
    property real gap: Theme.space.tiny
    property real iconSize: Math.round(pair.font.pixelSize * 1.25)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, pair.width)
        spacing: pair.gap

        Icon {
            visible: pair.iconName !== ""
            name: pair.iconName
            colour: pair.ink
            size: pair.iconSize
        }
        Text {
            id: label
            visible: text !== ""
            Layout.fillWidth: true
            text: pair.word
            color: pair.ink
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            horizontalAlignment: pair.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
