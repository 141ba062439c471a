pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** The heading of a section, with its icon. */
RowLayout {
    id: head

    required property string text
    required property string iconName

    Layout.fillHeight: false
    spacing: Theme.space.small

    Icon {
        Layout.alignment: Qt.AlignTop // beside the first line of a heading of two
        name: head.iconName
        colour: Theme.colour.primary
        size: Theme.type.icon(22)
    }
    Heading {
        Layout.fillWidth: true
        text: head.text
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
