pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The app's sign: the bird on honey. */
Rectangle {
    id: tile

    property real size: 44

    implicitWidth: tile.size
    implicitHeight: tile.size
    radius: tile.size * 0.27
    color: Theme.colour.honey
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Pipit")

    Icon {
        anchors.centerIn: parent
        name: "bird"
        colour: Theme.colour.honeyInkOn
        size: tile.size * 0.6
    }
}
