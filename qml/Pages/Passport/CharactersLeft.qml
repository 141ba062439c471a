pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Says how much more fits, once it begins to matter, and how much is too much. */
Small {
    required property int room
    property int soon: 20

    visible: room <= soon
    font.pixelSize: Theme.type.label
    font.weight: room < 0 ? Font.DemiBold : Font.Normal
    color: room < 0 ? Theme.colour.clayInk : Theme.colour.inkSoft
    text: room < 0 ? qsTr("%n character(s) too many. Make it shorter before you share.", "", -room)
                   : qsTr("%n character(s) left", "", room)
}
