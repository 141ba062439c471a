pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A place in the rail: icon over word; the chosen one stands on a lighter ground. */
T.Button {
    id: control

    property string iconName
    property bool chosen: false
    /** What waits there; nothing is said of 0. */
    property int count: 0
    /** More places than a rail of this height has room for at their full size. */
    property bool tight: false

    // Even, so that what is centred in it lies on whole pixels.
    implicitWidth: Math.max(76, 2 * Math.ceil((implicitContentWidth + Theme.space.medium) / 2))
    implicitHeight: Math.max(control.tight ? 50 : 64, implicitContentHeight + topPadding + bottomPadding)
    topPadding: control.tight ? Theme.space.hair : Theme.space.small
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: control.text
    Accessible.description: control.count > 0 ? qsTr("%n waiting", "", control.count) : ""
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

            CountDot {
                anchors.left: parent.right
                anchors.leftMargin: -Theme.space.tiny
                anchors.bottom: parent.top
                // Large figures hang lower: the dot stays within the rail.
                anchors.bottomMargin: -Math.max(Theme.space.small, height - Theme.space.tiny)
                count: control.count
            }
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, control.width)
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            text: control.text
            color: control.chosen ? Theme.colour.railInk : Theme.colour.railInkSoft
            font.family: Theme.type.family
            font.pixelSize: Theme.type.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
