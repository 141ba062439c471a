pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** One way to help: what to do, and one more sentence. */
Item {
    id: item

    required property string line
    required property string helper
    required property string iconName
    required property bool contested
    property bool isLast: false

    implicitHeight: row.implicitHeight + 2 * Theme.space.small + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: item.helper === "" ? item.line : item.line + ". " + item.helper

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.medium

        Icon {
            name: item.iconName
            colour: Theme.colour.primary
            size: Theme.type.icon(24)
        }
        ColumnLayout {
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: item.line
                Accessible.ignored: true
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: item.helper
                Accessible.ignored: true
            }
            TwoVersions {
                Layout.fillWidth: true
                visible: item.contested
            }
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !item.isLast
        height: 1
        color: Theme.colour.line
    }
}
