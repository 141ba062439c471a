pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** Something to know, on honey or another ground, with what can be done about it. */
Card {
    id: notice

    default property alias actions: flow.data
    property string iconName
    property string heading
    property string text
    property color ink: Theme.colour.honeyInk

    implicitWidth: 0 // the column gives it one
    padding: Theme.space.medium
    ground: Theme.colour.honeyGround
    outline: Theme.colour.honeyBorder

    contentItem: GridLayout {
        columns: notice.width > 620 * Theme.type.scale ? 2 : 1
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
                size: 24
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
            Layout.fillWidth: parent.columns === 1
            visible: visibleChildren.length > 0
            spacing: Theme.space.tiny
        }
    }
}
