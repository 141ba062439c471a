pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** Whom or what it is about, and below it the details. */
Column {
    id: line

    required property string title
    required property string detail

    spacing: 1
    Accessible.role: Accessible.ListItem
    Accessible.name: line.detail === "" ? line.title : line.title + ". " + line.detail

    Heading {
        width: line.width
        text: line.title
        Accessible.ignored: true
    }
    Small {
        width: line.width
        visible: text !== ""
        text: line.detail
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}
