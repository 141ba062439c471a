pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Where the next letter goes. It does not blink: a calm screen, and fewer redraws. */
Rectangle {
    required property bool shown

    visible: shown
    width: 2
    radius: 1
    color: Theme.colour.primary
}
