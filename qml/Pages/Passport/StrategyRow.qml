pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pipit.Theme
import Pipit.Controls

/** A strategy of the library; a tap puts it on the page. */
T.Button {
    id: row

    required property int index
    required property string line
    required property string helper
    required property string iconName
    required property string area
    required property string source
    required property bool onPage
    required property bool full
    signal chosen

    readonly property string second: row.source === "" ? row.helper
        : qsTr("%1 (%2)").arg(row.helper).arg(row.source)

    enabled: !row.onPage && !row.full
    implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space.tiny
    bottomPadding: Theme.space.tiny
    focusPolicy: Qt.StrongFocus
    onClicked: row.chosen()

    Accessible.role: Accessible.Button
    Accessible.name: row.onPage ? qsTr("%1. On the page").arg(row.line) : qsTr("Add: %1").arg(row.line)
    Accessible.description: row.second
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        radius: Theme.radius.small
        color: row.down ? Theme.colour.quiet : "transparent"

        FocusRing {
            shown: row.visualFocus
            around: parent.radius
            anchors.margins: 0
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.small

        Icon {
            name: row.iconName
            colour: Theme.colour.primary
            size: Theme.type.icon(24)
        }
        ColumnLayout {
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: row.line
                Accessible.ignored: true
            }
            Small {
                Layout.fillWidth: true
                visible: row.helper !== ""
                text: row.second
                Accessible.ignored: true
            }
            Small {
                Layout.fillWidth: true
                font.pixelSize: Theme.type.label
                text: row.onPage ? qsTr("On the page") : row.area
                Accessible.ignored: true
            }
        }
        Icon {
            name: row.onPage ? "check" : "plus"
            colour: row.onPage ? Theme.colour.leafInk : Theme.colour.inkSoft
            size: Theme.type.icon(24)
        }
    }
}
