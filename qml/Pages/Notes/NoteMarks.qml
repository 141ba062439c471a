pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** Who wrote a note, and what is to know about it. */
RowLayout {
    id: marks

    required property string author
    required property string initials
    required property string colour
    required property bool waiting
    required property bool contested
    required property bool refused

    readonly property int iconSize: Math.round(20 * Theme.type.scale)

    spacing: Theme.space.tiny

    Item { Layout.fillWidth: true }
    Icon {
        visible: marks.contested
        name: "git-merge"
        colour: Theme.colour.honeyInk
        size: marks.iconSize
    }
    Icon {
        visible: marks.refused
        name: "cloud-off"
        colour: Theme.colour.clayInk
        size: marks.iconSize
    }
    Icon {
        visible: marks.waiting
        name: "cloud-upload"
        colour: Theme.colour.honeyInk
        size: marks.iconSize
    }
    Small {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.maximumWidth: Math.ceil(implicitWidth)
        horizontalAlignment: Text.AlignRight
        text: marks.author
        Accessible.ignored: true
    }
    FaceCircle {
        initials: marks.initials
        colour: marks.colour
        size: Math.round(28 * Math.min(1.6, Theme.type.scale))
    }
}
