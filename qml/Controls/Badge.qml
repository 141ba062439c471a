pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A word on a honey ground: something here needs an eye. Not to be tapped. */
Rectangle {
    id: badge

    property string text

    implicitWidth: label.implicitWidth + 2 * Theme.space.small
    implicitHeight: label.implicitHeight + 2 * (Theme.space.hair + 2)
    radius: height / 2
    color: Theme.colour.honeyGround
    border.width: 1
    border.color: Theme.colour.honeyBorder
    visible: badge.text !== ""

    Text {
        id: label
        anchors.centerIn: parent
        text: badge.text
        color: Theme.colour.honeyInk
        font.family: Theme.type.family
        font.pixelSize: Theme.type.label
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
