pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The first line of a card or a row. */
Text {
    font.family: Theme.type.family
    font.pixelSize: Theme.type.body
    font.weight: Font.DemiBold
    color: Theme.colour.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
