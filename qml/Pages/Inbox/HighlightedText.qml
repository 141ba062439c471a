pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** A text in which <u> marks what is different, on a ground of its own, and <s> what was taken out. */
Body {
    required property string marked

    textFormat: Text.RichText
    font.pixelSize: Theme.type.large
    lineHeight: 1.2
    text: marked
        .replace(/<u>/g, "<span style=\"background-color:" + Theme.colour.honeyGround + "; color:"
            + Theme.colour.honeyInk + "; font-weight:600\">").replace(/<\/u>/g, "</span>")
        .replace(/<s>/g, "<span style=\"text-decoration:line-through; color:" + Theme.colour.clayInk + "\">")
        .replace(/<\/s>/g, "</span>")
}
