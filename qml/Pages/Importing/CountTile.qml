pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme
import Pipit.Controls

/** One count with its words; opens the names behind it. */
T.Button {
    id: tile

    required property int kind
    required property int number
    required property string label
    required property bool attention

    readonly property color ground: tile.attention ? Theme.colour.honeyGround : Theme.colour.quiet
    readonly property color ink: tile.attention ? Theme.colour.honeyInk
        : tile.number > 0 ? Theme.colour.ink : Theme.colour.inkSoft

    text: qsTr("%1 %2", "a number and what is counted").arg(tile.number.toLocaleString(Qt.locale(), "f", 0)).arg(tile.label)
    enabled: tile.number > 0
    padding: Theme.space.medium
    topPadding: Theme.space.small
    bottomPadding: Theme.space.small
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: tile.text
    Accessible.onPressAction: tile.clicked()
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    background: Rectangle {
        radius: Theme.radius.medium
        color: tile.down ? Theme.colour.quietPressed : tile.ground
        border.width: tile.attention ? 1 : 0
        border.color: Theme.colour.honeyBorder

        FocusRing {
            shown: tile.visualFocus
            around: parent.radius
        }
    }
    contentItem: Column {
        spacing: 2

        Heading {
            text: tile.number.toLocaleString(Qt.locale(), "f", 0)
            font.pixelSize: Theme.type.title
            font.weight: Font.Bold
            color: tile.ink
            Accessible.ignored: true
        }
        Small {
            width: tile.availableWidth
            text: tile.label
            color: tile.attention ? Theme.colour.honeyInk : Theme.colour.quietInk
            font.pixelSize: Theme.type.label
            Accessible.ignored: true
        }
    }
}
