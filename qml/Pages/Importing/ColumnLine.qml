pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pipit.Theme
import Pipit.Controls

/** A column: its heading, the first values below it, and what it is taken for. A tap changes that. */
T.Button {
    id: line

    required property int index
    required property string heading
    required property string samples
    required property int meaning
    required property string meaningWords

    text: qsTr("%1: %2", "heading of a column, its meaning").arg(line.heading).arg(line.meaningWords)
    padding: Theme.space.small
    implicitHeight: Math.max(56, implicitContentHeight + 2 * padding)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: line.text
    Accessible.description: line.samples
    Accessible.onPressAction: line.clicked()
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    background: Rectangle {
        radius: Theme.radius.small
        color: line.down ? Theme.colour.quietPressed : Theme.colour.quiet

        FocusRing {
            shown: line.visualFocus
            around: parent.radius
            anchors.margins: 0
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.small

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: 1

            Heading {
                Layout.fillWidth: true
                text: line.heading
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.samples
                font.pixelSize: Theme.type.label
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Small {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            horizontalAlignment: Text.AlignRight
            text: line.meaningWords
            color: line.meaning === 0 ? Theme.colour.quietInk : Theme.colour.primaryGroundInk
            font.weight: line.meaning === 0 ? Font.Normal : Font.DemiBold
            Accessible.ignored: true
        }
        Icon {
            name: "chevron-right"
            colour: Theme.colour.inkSoft
            size: Theme.type.icon(20)
        }
    }
}
