pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Writes how to help: lines out of the library or in own words, in the order of the page. */
Card {
    id: card

    required property PassportEditor editor
    signal libraryAsked

    implicitWidth: 0 // the column gives it one
    padding: Theme.space.medium

    contentItem: ColumnLayout {
        spacing: 0

        SectionHead {
            Layout.fillWidth: true
            text: qsTr("How to help me")
            iconName: "hand-helping"
        }
        Small {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.tiny
            text: qsTr("The first lines are what teachers see at the door.")
        }
        Repeater {
            model: card.editor.lines

            LineEditor {
                Layout.fillWidth: true
                editor: card.editor
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.medium
            spacing: Theme.space.tiny

            SecondaryButton {
                width: Math.min(implicitWidth, parent.width)
                soft: true
                enabled: !card.editor.lines.full && !card.editor.busy
                iconName: "library"
                text: qsTr("Add from the library")
                onClicked: card.libraryAsked()
            }
            SecondaryButton {
                width: Math.min(implicitWidth, parent.width)
                soft: true
                enabled: !card.editor.lines.full && !card.editor.busy
                iconName: "plus"
                text: qsTr("Add in own words")
                onClicked: card.editor.lines.addOwn()
            }
        }
        Small {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.tiny
            visible: card.editor.lines.full
            text: qsTr("Twenty lines are the most. Take one off to add another; a short page is read.")
        }
    }
}
