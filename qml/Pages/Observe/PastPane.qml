pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** An observation that was finished, to read; who has something to say to it adds it below. */
Scroll {
    id: pane

    required property PastObservation past

    contentHeight: card.implicitHeight

    Card {
        id: card
        width: Math.min(parent.width, 900 * Theme.type.scale)

        contentItem: ColumnLayout {
            spacing: Theme.space.small

            Problem {
                Layout.fillWidth: true
                text: pane.past.problem
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: pane.past.by
            }
            Body {
                Layout.fillWidth: true
                visible: text !== ""
                text: pane.past.summary
                lineHeight: 1.2
            }
            SectionLabel {
                visible: pane.past.next !== ""
                text: qsTr("Next step")
            }
            Heading {
                Layout.fillWidth: true
                visible: text !== ""
                text: pane.past.next
            }
            Body {
                Layout.fillWidth: true
                visible: text !== ""
                text: pane.past.nextText
            }
            SectionLabel {
                Layout.topMargin: Theme.space.small
                text: qsTr("Running record")
            }
            EntryList {
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                activeFocusOnTab: false
                entries: pane.past.entries
                narrow: card.width < 560 * Theme.type.scale
            }
            Repeater {
                model: pane.past.addenda

                RowButton {
                    required heading
                    required detail

                    Layout.fillWidth: true
                    leads: false
                    iconName: "plus"
                }
            }
            WordsSection {
                Layout.fillWidth: true
                heading: qsTr("Add to it, with your name and the time")
                longest: 2000
                text: pane.past.typed
                onTextChanged: pane.past.typed = text
                onLeaving: pane.past.flush()
            }
            SecondaryButton {
                enabled: pane.past.typed.trim() !== ""
                text: qsTr("Add")
                onClicked: pane.past.add()
            }
        }
    }
}
