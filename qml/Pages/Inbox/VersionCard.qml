pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** One of the versions: who wrote it, when, and what is different in it. */
Card {
    id: card

    required property conflictVersion version
    /** The colour that the person whose tablet this is chose for themselves. */
    required property color myColour
    readonly property string waits: qsTr("Shows until you decide")
    /** There is room beside the author, so that the heads of both cards are of one height. */
    readonly property bool roomy: width > 440 * Theme.type.scale

    outline: card.version.shows ? Theme.colour.primary : Theme.colour.cardBorder
    Accessible.role: Accessible.Grouping
    Accessible.name: card.version.author + ", " + card.version.when + ", " + card.version.text
    Accessible.description: card.version.shows ? card.waits : ""

    contentItem: ColumnLayout {
        spacing: Theme.space.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.medium

            FaceCircle {
                initials: card.version.initials
                colour: card.version.mine ? card.myColour : card.version.colour
                size: Math.round(44 * Math.min(1.5, Theme.type.scale))
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                spacing: 1

                Heading {
                    Layout.fillWidth: true
                    text: card.version.author
                    Accessible.ignored: true
                }
                Small {
                    Layout.fillWidth: true
                    text: card.version.when
                    Accessible.ignored: true
                }
                Small {
                    Layout.fillWidth: true
                    visible: card.version.shows && !card.roomy
                    color: Theme.colour.primaryGroundInk
                    font.weight: Font.DemiBold
                    text: card.waits
                    Accessible.ignored: true
                }
            }
            Small {
                visible: card.version.shows && card.roomy
                color: Theme.colour.primaryGroundInk
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                text: card.waits
                Accessible.ignored: true
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.colour.line
        }
        HighlightedText {
            Layout.fillWidth: true
            marked: card.version.marked
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
}
