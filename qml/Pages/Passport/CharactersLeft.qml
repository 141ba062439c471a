pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Says how much more fits, once it begins to matter, and how much is too much. */
Small {
    required property int left
    property int soon: 20

    visible: left <= soon
    font.pixelSize: Theme.type.label
    font.weight: left < 0 ? Font.DemiBold : Font.Normal
    color: left < 0 ? Theme.colour.clayInk : Theme.colour.inkSoft
    text: left < 0 ? qsTr("%n character(s) too many. Make it shorter before you share.", "", -left)
                   : qsTr("%n character(s) left", "", left)
}
