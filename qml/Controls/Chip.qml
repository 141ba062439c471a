pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A pill that says one thing and may be tapped: 44 high inside a target of 48. */
PushButton {
    id: chip

    enum Tone { Plain, Quiet, Honey, Leaf, Clay, Chosen }
    property int tone: Chip.Plain

    topInset: 2
    bottomInset: 2
    leftPadding: Theme.space.medium
    rightPadding: Theme.space.medium
    topPadding: Theme.space.tiny + 2
    bottomPadding: Theme.space.tiny + 2
    corner: 10000
    font.pixelSize: Theme.type.small
    ground: [Theme.colour.card, Theme.colour.quiet, Theme.colour.honeyGround,
        Theme.colour.leafGround, Theme.colour.clayGround, Theme.colour.primaryGround][chip.tone]
    groundPressed: chip.tone < Chip.Honey ? Theme.colour.quietPressed : chip.ground
    ink: [Theme.colour.quietInk, Theme.colour.quietInk, Theme.colour.honeyInk,
        Theme.colour.leafInk, Theme.colour.clayInk, Theme.colour.primaryGroundInk][chip.tone]
    outline: [Theme.colour.cardBorder, "transparent", Theme.colour.honeyBorder,
        Theme.colour.leafBorder, Theme.colour.clayBorder, "transparent"][chip.tone]
}
