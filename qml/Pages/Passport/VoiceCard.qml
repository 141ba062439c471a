pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** One section of a passport in the child's own words. */
Card {
    id: card

    required property PassportPart part
    required property string heading
    required property string iconName
    /** Strengths first: these stand on a warmer ground. */
    property bool warm: false

    ground: card.warm ? Theme.colour.warm : Theme.colour.card
    implicitWidth: 0 // the grid gives it one

    contentItem: ColumnLayout {
        spacing: Theme.space.tiny

        SectionHead {
            Layout.fillWidth: true
            text: card.heading
            iconName: card.iconName
        }
        Repeater {
            model: card.part.text === "" ? [] : card.part.text.split("\n")

            Body {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        Small {
            Layout.fillWidth: true
            visible: card.part.text === ""
            text: qsTr("Nothing written yet")
        }
        TwoVersions {
            Layout.fillWidth: true
            visible: card.part.contested
        }
        Item { Layout.fillHeight: true }
    }
}
