pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Running text. */
Text {
    font.family: Theme.type.family
    font.pixelSize: Theme.type.body
    color: Theme.colour.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: 1.15
}
