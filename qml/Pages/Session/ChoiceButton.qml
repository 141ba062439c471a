pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** One of a few answers. Nothing is chosen before a tap, and the same tap again takes it back. */
PushButton {
    id: choice

    required property bool chosen
    /** What stands before its words when it is read out. */
    property string about

    implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.medium
    rightPadding: Theme.space.medium
    weight: choice.chosen ? Font.DemiBold : Font.Medium
    font.pixelSize: Theme.type.small
    ground: choice.chosen ? Theme.colour.primaryGround : Theme.colour.quiet
    groundPressed: Theme.colour.quietPressed
    ink: choice.chosen ? Theme.colour.primaryGroundInk : Theme.colour.quietInk
    outline: choice.chosen ? Theme.colour.primary : "transparent"
    corner: 10000
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: choice.chosen
    Accessible.name: choice.about === "" ? choice.text : qsTr("%1: %2").arg(choice.about).arg(choice.text)
}
