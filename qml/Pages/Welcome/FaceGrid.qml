pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Those who use this tablet, to tap one's own face. */
Column {
    id: grid

    required property Unlocker unlocker
    required property bool canStart
    signal joinAsked
    signal startAsked

    spacing: Theme.space.huge

    Title {
        width: parent.width
        visible: grid.unlocker.faces.count > 0
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.type.display
        text: qsTr("Who are you?")
    }
    Flow {
        id: flow

        readonly property real cell: Math.round(140 * Theme.textScale) + spacing
        readonly property int most: Math.max(1, Math.floor((grid.width + spacing) / cell))
        // Rows of about the same length.
        readonly property int across: Math.ceil(grid.unlocker.faces.count
            / Math.ceil(grid.unlocker.faces.count / flow.most)) || 1

        width: Math.min(grid.width, across * cell - spacing)
        anchors.horizontalCenter: parent.horizontalCenter
        visible: grid.unlocker.faces.count > 0
        spacing: Theme.space.medium
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n people use this tablet", "", grid.unlocker.faces.count)

        Repeater {
            model: grid.unlocker.faces

            FaceButton {
                id: face

                required property int index
                required property int waitingCount
                required firstName
                required initials
                required colour

                width: Math.min(flow.cell - flow.spacing, grid.width)
                leavesLine: grid.unlocker.faces.anyWaits && flow.across > 1
                waiting: face.waitingCount > 0 ? qsTr("%n waiting to send", "", face.waitingCount) : ""
                onClicked: grid.unlocker.choose(index)
            }
        }
    }
    Problem {
        width: parent.width
        text: grid.unlocker.faces.damaged > 0
            ? qsTr("The faces of %n people could not be read. They were left as they are; ask the technician.", "",
                grid.unlocker.faces.damaged) : ""
    }
    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: grid.unlocker.faces.count > 0
        width: Math.min(implicitWidth, parent.width)
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        iconName: "plus"
        text: qsTr("Somebody new on this tablet")
        onClicked: grid.joinAsked()
    }
    FirstSteps {
        width: parent.width
        visible: grid.unlocker.faces.known && grid.unlocker.faces.count === 0
        canStart: grid.canStart
        onJoinAsked: grid.joinAsked()
        onStartAsked: grid.startAsked()
    }
}
