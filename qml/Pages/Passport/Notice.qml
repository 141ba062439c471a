pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** Something to know, on honey or another ground, with what can be done about it. */
Rectangle {
    id: notice

    default property alias actions: flow.data
    property string iconName
    property string heading
    property string text
    property color ink: Theme.colour.honeyInk
    property color ground: Theme.colour.honeyGround
    property color outline: Theme.colour.honeyBorder

    implicitHeight: grid.implicitHeight + 2 * Theme.space.medium
    radius: Theme.radius.card
    color: notice.ground
    border.width: 1
    border.color: notice.outline

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.space.medium
        anchors.rightMargin: Theme.space.medium
        columns: notice.width > 680 * Theme.type.scale ? 2 : 1
        columnSpacing: Theme.space.medium
        rowSpacing: Theme.space.tiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.small

            Icon {
                Layout.alignment: Qt.AlignTop
                visible: notice.iconName !== ""
                name: notice.iconName
                colour: notice.ink
                size: Theme.type.icon(24)
            }
            ColumnLayout {
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    visible: text !== ""
                    color: notice.ink
                    text: notice.heading
                }
                Small {
                    Layout.fillWidth: true
                    visible: text !== ""
                    color: notice.ink
                    text: notice.text
                }
            }
        }
        Flow {
            id: flow
            Layout.fillWidth: grid.columns === 1
            Layout.preferredWidth: grid.columns === 1 ? -1 : notice.actionsWidth
            spacing: Theme.space.tiny
        }
    }
    readonly property real actionsWidth: notice.widthOf(flow.visibleChildren)

    function widthOf(items: list<Item>): real {
        let sum = 0;
        for (let i = 0; i < items.length; ++i) sum += items[i].implicitWidth + flow.spacing;
        return sum;
    }
}
