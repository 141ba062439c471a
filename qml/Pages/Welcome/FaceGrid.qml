pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Those who use this tablet, to tap one's own face. */
Column {
    id: grid

    required property Unlocker unlocker

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
                required property int index
                required firstName
                required initials
                required colour

                width: Math.min(flow.cell - flow.spacing, grid.width)
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
    EmptyState {
        width: parent.width
        visible: grid.unlocker.faces.known && grid.unlocker.faces.count === 0
        iconName: "users"
        heading: qsTr("Nobody uses this tablet yet")
        text: qsTr("A face appears here when somebody joins their school on this tablet. Ask the SENCo to add you.")
    }
}
