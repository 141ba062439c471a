pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The one thing to do on a screen. */
PushButton {
    implicitHeight: Math.max(
        Theme.space.primaryHeight, implicitContentHeight + topPadding + bottomPadding)
    ground: Theme.colour.primary
    groundPressed: Theme.colour.primaryPressed
    ink: Theme.colour.primaryInk
}
