pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** One file: what it was recognised as, how much is in it, and what is wrong with it. */
RowLayout {
    id: line

    required property int index
    required property string name
    required property string kind
    required property string detail
    required property int state
    required property string refused
    required property int problems
    required property bool mappable
    /** True once nothing can be changed any more. */
    property bool fixed: false
    signal problemsAsked
    signal columnsAsked
    signal removeAsked

    readonly property string summary: line.detail === "" ? line.kind
        : qsTr("%1, %2", "what a file is, how much is in it").arg(line.kind).arg(line.detail)

    spacing: Theme.space.medium
    Accessible.role: Accessible.ListItem
    Accessible.name: line.refused === "" ? line.name + ". " + line.summary
        : line.name + ". " + line.summary + ". " + line.refused

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        name: ["loader-circle", "circle-check", "circle-alert", "triangle-alert"][line.state]
        colour: [Theme.colour.honeyInk, Theme.colour.leafInk, Theme.colour.honeyInk,
            Theme.colour.clayInk][line.state]
        size: Theme.type.icon(24)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Heading {
            Layout.fillWidth: true
            text: line.name
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        Small {
            Layout.fillWidth: true
            text: line.summary
            Accessible.ignored: true
        }
        Small {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.refused
            color: Theme.colour.clayInk
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.hair
            spacing: Theme.space.tiny

            Chip {
                width: Math.min(implicitWidth, parent.width)
                visible: line.problems > 0
                tone: Chip.Honey
                iconName: "eye"
                text: qsTr("%n to look at", "", line.problems)
                Accessible.description: line.name
                onClicked: line.problemsAsked()
            }
            Chip {
                width: Math.min(implicitWidth, parent.width)
                visible: line.mappable && !line.fixed
                tone: line.state === ImportFileList.Refused ? Chip.Chosen : Chip.Plain
                iconName: "list-checks"
                text: qsTr("Columns")
                Accessible.description: line.name
                onClicked: line.columnsAsked()
            }
            Chip {
                width: Math.min(implicitWidth, parent.width)
                visible: !line.fixed
                iconName: "x"
                text: qsTr("Remove")
                Accessible.description: line.name
                onClicked: line.removeAsked()
            }
        }
    }
}
