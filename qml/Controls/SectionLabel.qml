pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The small label above the content of a card. */
Text {
    font.family: Theme.type.family
    font.pixelSize: Theme.type.label
    font.weight: Font.DemiBold
    color: Theme.colour.inkSoft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
