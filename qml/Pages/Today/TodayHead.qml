pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The lesson that is on or comes next, and the way to its door. */
Card {
    id: head

    required property Today today
    readonly property bool low: width < 520 * Theme.type.scale
    signal doorAsked(classId: string)

    padding: Theme.space.huge
    ground: Theme.colour.rail
    outline: Theme.colour.rail

    contentItem: GridLayout {
        columns: head.low ? 1 : 2
        columnSpacing: Theme.space.huge
        rowSpacing: Theme.space.medium

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: head.today.label
                color: Theme.colour.railInkSoft
                font.weight: Font.Medium
            }
            Title {
                Layout.fillWidth: true
                text: head.today.title
                color: Theme.colour.railInk
            }
            Small {
                Layout.fillWidth: true
                text: head.today.detail
                color: Theme.colour.railInkSoft
                lineHeight: 1.15
            }
        }
        PrimaryButton {
            Layout.fillWidth: head.low
            visible: head.today.hasDoor
            ground: Theme.colour.honey
            groundPressed: Theme.colour.honeyBorder
            ink: Theme.colour.honeyInkOn
            iconName: "door-open"
            text: qsTr("At the door")
            onClicked: head.doorAsked(head.today.classId)
        }
    }
}
