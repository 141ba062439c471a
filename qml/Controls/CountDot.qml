pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** How many wait, on the corner of an icon. */
Rectangle {
    id: dot

    required property int count

    visible: dot.count > 0
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.space.tiny)
    implicitHeight: number.implicitHeight + 2
    radius: height / 2
    color: Theme.colour.honey
    Accessible.ignored: true

    Text {
        id: number
        anchors.centerIn: parent
        text: dot.count > 99 ? "99+" : dot.count
        color: Theme.colour.honeyInkOn
        font.family: Theme.type.family
        font.pixelSize: Theme.type.label
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
