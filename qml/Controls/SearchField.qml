pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Finds in a list while the person types; "Clear" ends the search. */
LineField {
    id: field

    iconName: "search"
    rightPadding: clear.visible ? clear.width + Theme.space.tiny : Theme.space.medium
    inputMethodHints: Qt.ImhNoPredictiveText
    Keys.onEscapePressed: field.clear()

    PushButton {
        id: clear
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.hair
        anchors.verticalCenter: parent.verticalCenter
        visible: field.length > 0
        leftPadding: Theme.space.small
        rightPadding: Theme.space.small
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Clear")
        onClicked: field.clear()
    }
}
