pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How long it was: a choice, a number, or a timer. */
Card {
    id: card

    required property SessionTime time
    readonly property bool other: card.time.minutes > 0 && (typed.activeFocus || card.time.isOther)

    Column {
        width: card.availableWidth
        spacing: Theme.space.small

        SectionLabel {
            width: parent.width
            text: qsTr("How long?")
        }
        Flow {
            width: parent.width
            spacing: Theme.space.tiny
            visible: !card.time.timing

            Repeater {
                model: card.time.choices

                ChoiceButton {
                    required property int modelData

                    chosen: card.time.minutes === modelData
                    text: qsTr("%n min", "", modelData)
                    onClicked: card.time.choose(modelData)
                }
            }
            LineField {
                id: typed
                width: 96 * Math.sqrt(Theme.type.scale)
                implicitHeight: Theme.space.target
                leftPadding: Theme.space.medium
                placeholderText: qsTr("Other")
                name: qsTr("Other number of minutes")
                text: card.other ? card.time.minutes : ""
                inputMethodHints: Qt.ImhDigitsOnly
                validator: IntValidator { bottom: 1; top: 600 }
                onTextEdited: if (acceptableInput || text === "") card.time.type(text)
            }
            ChoiceButton {
                chosen: false
                iconName: "timer"
                text: qsTr("Timer")
                onClicked: card.time.start()
            }
        }
        Row {
            visible: card.time.timing
            spacing: Theme.space.medium

            Digits {
                anchors.verticalCenter: parent.verticalCenter
                text: card.time.timed
                size: Theme.type.title
                colour: Theme.colour.ink
            }
            ChoiceButton {
                chosen: true
                iconName: "timer"
                text: qsTr("Stop the timer")
                onClicked: card.time.stop()
            }
        }
        Small {
            width: parent.width
            visible: card.time.timing
            text: qsTr("It runs on while the tablet is locked")
        }
    }
}
