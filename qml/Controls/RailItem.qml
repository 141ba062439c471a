pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A place in the rail: icon over word; the chosen one stands on a lighter ground. */
T.Button {
    id: control

    property string iconName
    property bool chosen: false

    implicitWidth: Math.max(76, implicitContentWidth + Theme.space.medium)
    implicitHeight: Math.max(64, implicitContentHeight + 2 * Theme.space.small)
    topPadding: Theme.space.small
    bottomPadding: Theme.space.small
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: control.text
    Accessible.selected: control.chosen
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius.medium
        color: control.chosen || control.down ? Theme.colour.railChosen : "transparent"

        FocusRing {
            shown: control.visualFocus
            around: parent.radius
            anchors.margins: 0
            border.color: Theme.colour.honey
        }
    }
    contentItem: Column {
        spacing: Theme.space.hair + 1

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: control.iconName
            size: Math.round(24 * Math.min(1.4, Theme.type.scale))
            colour: control.chosen ? Theme.colour.railInk : Theme.colour.railInkSoft
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: control.text
            color: control.chosen ? Theme.colour.railInk : Theme.colour.railInkSoft
            font.family: Theme.type.family
            font.pixelSize: Theme.type.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
