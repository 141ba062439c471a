pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How to help: the lines of the passport. */
Card {
    id: card

    required property PassportLines lines
    required property string firstName

    implicitWidth: 0 // the grid gives it one

    contentItem: ColumnLayout {
        spacing: 0

        SectionHead {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.hair
            text: qsTr("How to help me")
            iconName: "hand-helping"
        }
        Repeater {
            model: card.lines

            HelpLine {
                required property int index

                Layout.fillWidth: true
                isLast: index === card.lines.count - 1
            }
        }
        Small {
            Layout.fillWidth: true
            visible: card.lines.count === 0
            text: qsTr("No way to help is written down yet. Ask %1 what helps.").arg(card.firstName)
        }
        Item { Layout.fillHeight: true }
    }
}
