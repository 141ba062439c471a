pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Controls

/** Finds notes by their words. */
SearchField {
    id: field

    required property NoteFeed feed

    placeholderText: qsTr("Find a note")
    text: field.feed.search
    onTextEdited: field.feed.search = text
    onTextChanged: if (text === "") field.feed.search = ""
}
