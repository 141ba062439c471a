pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** A text in which <u> marks what is new and <s> what went: by a line and by a colour. */
Body {
    required property string marked

    function coloured(tag: string, colour: color): string {
        return "<" + tag + "><font color=\"" + colour + "\">";
    }

    textFormat: Text.StyledText
    font.pixelSize: Theme.type.small
    text: marked.replace(/<u>/g, coloured("u", Theme.colour.leafInk)).replace(/<\/u>/g, "</font></u>")
        .replace(/<s>/g, coloured("s", Theme.colour.clayInk)).replace(/<\/s>/g, "</font></s>")
}
