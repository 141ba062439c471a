pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** A line as it will stand at the door. */
RowLayout {
    id: row

    required property string line
    required property string iconName

    spacing: Theme.space.small

    Icon {
        name: row.iconName
        colour: Theme.colour.primary
    }
    Body {
        Layout.fillWidth: true
        text: row.line
    }
}
