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
    /** True for who may observe. */
    property bool canObserve: false
    signal doorAsked(classId: string)
    signal observeAsked(classId: string)

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
        GridLayout {
            Layout.fillWidth: head.low
            visible: head.today.hasDoor
            columns: head.low ? 1 : 2
            columnSpacing: Theme.space.small
            rowSpacing: Theme.space.tiny

            PrimaryButton {
                Layout.fillWidth: head.low
                visible: head.canObserve
                ground: Theme.colour.railChosen
                groundPressed: Theme.colour.rail
                outline: Theme.colour.railInkSoft
                ink: Theme.colour.railInk
                iconName: "notebook-pen"
                text: qsTr("Observe")
                onClicked: head.observeAsked(head.today.classId)
            }
            PrimaryButton {
                Layout.fillWidth: head.low
                ground: Theme.colour.honey
                groundPressed: Theme.colour.honeyBorder
                ink: Theme.colour.honeyInkOn
                iconName: "door-open"
                text: qsTr("At the door")
                onClicked: head.doorAsked(head.today.classId)
            }
        }
    }
}
