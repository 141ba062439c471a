pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** One reader of a passport, and when they read it. */
RowLayout {
    id: line

    required property string name
    required property string initials
    required property string colour
    required property string when
    required property bool read

    Layout.fillHeight: false
    spacing: Theme.space.small
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(line.name).arg(line.when)

    FaceCircle {
        initials: line.initials
        colour: line.colour
        size: Math.round(38 * Math.min(1.4, Theme.type.scale))
    }
    Body {
        Layout.fillWidth: true
        font.pixelSize: Theme.type.small
        text: line.name
        Accessible.ignored: true
    }
    Icon {
        visible: line.read
        name: "check"
        colour: Theme.colour.leafInk
        size: Theme.type.icon(18)
    }
    Small {
        color: line.read ? Theme.colour.leafInk : Theme.colour.inkSoft
        wrapMode: Text.NoWrap
        text: line.when
        Accessible.ignored: true
    }
}
