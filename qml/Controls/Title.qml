pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The name of a screen. */
Text {
    font.family: Theme.type.family
    font.pixelSize: Theme.type.title
    font.weight: Font.Bold
    font.letterSpacing: -0.02 * Theme.type.title
    color: Theme.colour.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
