pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Who has read it and whom it is open to. Everybody sees their own state; the list is for the SEN
    team. */
Card {
    id: card

    required property PupilPassport passport
    readonly property PassportReaders readers: card.passport.readers

    implicitWidth: 0 // the grid gives it one

    contentItem: ColumnLayout {
        spacing: Theme.space.small

        SectionLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.readers.heading
        }
        Repeater {
            model: card.readers

            ReaderLine { Layout.fillWidth: true }
        }
        Small {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.readers.own
        }
        SecondaryButton {
            Layout.fillWidth: true
            visible: card.readers.canMark
            soft: true
            iconName: "check"
            text: qsTr("I have read this")
            onClicked: card.passport.markRead()
        }
        Rectangle {
            Layout.fillWidth: true
            visible: card.readers.own !== ""
            implicitHeight: 1
            color: Theme.colour.line
        }
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.space.small

            Icon {
                name: "key-round"
                colour: Theme.colour.inkSoft
                size: Theme.type.icon(20)
            }
            Small {
                Layout.fillWidth: true
                text: card.readers.openTo
            }
        }
        Item { Layout.fillHeight: true }
    }
}
