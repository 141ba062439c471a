pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** A code for another tablet's camera, and below it the same to be typed by people in one room. */
Card {
    id: card

    /** What it is, as it is read aloud in place of the picture. */
    required property string name
    property string content
    /** The content in groups. */
    property string words
    property string note: qsTr("Without a camera: type this. Only for somebody beside you; never send it.")

    padding: Theme.space.huge

    contentItem: ColumnLayout {
        spacing: Theme.space.medium

        QrCode {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(330, card.availableWidth)
            Layout.preferredHeight: Layout.preferredWidth
            content: card.content
            Accessible.role: Accessible.Graphic
            Accessible.name: card.name
        }
        Small {
            Layout.fillWidth: true
            text: card.note
        }
        Text {
            Layout.fillWidth: true
            text: card.words
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            color: Theme.colour.ink
            font.family: Theme.type.family
            font.pixelSize: Theme.type.small
            font.weight: Font.Medium
            lineHeight: 1.25
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
