pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** Says that people wrote apart what differs, and that nothing of either is lost. */
RowLayout {
    Layout.fillHeight: false
    spacing: Theme.space.tiny

    Icon {
        name: "git-merge"
        colour: Theme.colour.honeyInk
        size: Theme.type.icon(20)
    }
    Small {
        Layout.fillWidth: true
        color: Theme.colour.honeyInk
        text: qsTr("Two versions, the newest shows. Both are under What changed.")
    }
}
