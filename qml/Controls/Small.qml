pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** What is said more quietly: a second line, a hint, a count. */
Text {
    font.family: Theme.type.family
    font.pixelSize: Theme.type.small
    color: Theme.colour.inkSoft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
