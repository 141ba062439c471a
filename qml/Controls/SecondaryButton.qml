pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Another thing that may be done; `soft` sets it on a tinted ground without an outline. */
PushButton {
    property bool soft: false

    implicitHeight: Math.max(
        Theme.space.primaryHeight, implicitContentHeight + topPadding + bottomPadding)
    ground: soft ? Theme.colour.primaryGround : Theme.colour.card
    groundPressed: Theme.colour.quiet
    ink: soft ? Theme.colour.primaryGroundInk : Theme.colour.ink
    outline: soft ? "transparent" : Theme.colour.outline
}
