pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** A heading and a field of several lines below it. */
Column {
    id: section

    required property string heading
    required property int longest
    property string placeholder
    property alias text: field.text
    signal leaving

    spacing: Theme.space.tiny

    SectionLabel { text: section.heading }
    NoteField {
        id: field
        width: parent.width
        name: section.heading
        placeholder: section.placeholder
        longest: section.longest
        enterKeeps: false
        onLeaving: section.leaving()
    }
}
