pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Shows which control the keyboard is on. Lies around its parent's background. */
Rectangle {
    required property bool shown
    property real around: 12

    anchors.fill: parent
    anchors.margins: -4
    radius: around + 4
    visible: shown
    color: "transparent"
    border.width: 3
    border.color: Theme.colour.focus
}
