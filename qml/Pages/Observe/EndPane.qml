pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The end of an observation: what it says in short, what comes next, and sharing it. */
Scroll {
    id: pane

    required property Observe observe

    readonly property ObservationCapture capture: pane.observe.capture
    readonly property ObservationEnding ending: pane.capture.ending
    readonly property bool wide: width > 860 * Theme.type.scale

    contentHeight: card.implicitHeight

    Card {
        id: card
        width: Math.min(parent.width, 860 * Theme.type.scale)

        contentItem: ColumnLayout {
            spacing: Theme.space.medium

            Problem {
                Layout.fillWidth: true
                text: pane.ending.problem
            }
            WordsSection {
                Layout.fillWidth: true
                heading: qsTr("Summary")
                placeholder: qsTr("What did you see, in a few sentences? Strengths first.")
                longest: 2000
                text: pane.ending.summary
                onTextChanged: pane.ending.summary = text
                onLeaving: pane.ending.flush()
            }
            NextStepChips {
                Layout.fillWidth: true
                ending: pane.ending
            }
            WordsSection {
                Layout.fillWidth: true
                heading: qsTr("What exactly, and who does it")
                placeholder: qsTr("May stay empty")
                longest: 500
                text: pane.ending.nextText
                onTextChanged: pane.ending.nextText = text
                onLeaving: pane.ending.flush()
            }
            Small {
                Layout.fillWidth: true
                text: qsTr("%n note(s) and mark(s) go with it, and a line that is half typed becomes the last note. The SEN team reads it from the next sync on. It is never changed after this; you can add to it.", "", pane.capture.entries.count)
            }
            GridLayout {
                columns: pane.wide ? 3 : 1
                columnSpacing: Theme.space.small
                rowSpacing: Theme.space.tiny

                PrimaryButton {
                    Layout.fillWidth: !pane.wide
                    iconName: "send"
                    text: qsTr("Share with the SEN team")
                    onClicked: pane.observe.share()
                }
                SecondaryButton {
                    Layout.fillWidth: !pane.wide
                    text: qsTr("Go on observing")
                    onClicked: pane.observe.goOnWriting()
                }
                SecondaryButton {
                    Layout.fillWidth: !pane.wide
                    text: qsTr("Throw away")
                    onClicked: sure.open()
                }
            }
            Small {
                Layout.fillWidth: true
                font.pixelSize: Theme.type.label
                color: pane.ending.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                text: pane.ending.kept ? qsTr("Saved on this tablet") : qsTr("Not saved yet")
            }
        }
    }
    Sheet {
        id: sure

        Heading {
            width: parent.width
            text: qsTr("Throw away this observation?")
        }
        Body {
            width: parent.width
            text: qsTr("%n note(s) and mark(s) go for good. This cannot be undone.", "", pane.capture.entries.count)
        }
        PrimaryButton {
            width: parent.width
            text: qsTr("Keep it")
            onClicked: sure.close()
        }
        SecondaryButton {
            width: parent.width
            text: qsTr("Throw it away")
            onClicked: { sure.close(); pane.observe.discard(); }
        }
    }
}
