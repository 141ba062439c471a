pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The pupil whom a question is about: of the class that stands at the door, or of all. */
Card {
    id: choice

    required property Ask ask
    readonly property PupilFinder finder: choice.ask.finder
    readonly property bool none: choice.finder.pupils.known && choice.finder.pupils.count === 0

    padding: Theme.space.medium

    contentItem: ColumnLayout {
        spacing: Theme.space.small

        SearchField {
            Layout.fillWidth: true
            visible: !choice.finder.inClass
            placeholderText: qsTr("Find a pupil by name")
            text: choice.finder.search
            onTextEdited: choice.finder.search = text
            onTextChanged: if (text === "") choice.finder.search = ""
        }
        RowLayout {
            visible: choice.finder.inClass
            spacing: Theme.space.small

            SectionLabel {
                Layout.fillWidth: true
                text: qsTr("Whom is it about?")
            }
            Chip {
                text: qsTr("Other pupils")
                onClicked: choice.ask.choose()
            }
        }
        Problem {
            Layout.fillWidth: true
            text: choice.finder.problem
        }
        PupilGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !choice.none
            pupils: choice.finder.pupils
            onAsked: pupil => choice.ask.askAbout(pupil)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: choice.none

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, 420 * Theme.type.scale)
                iconName: "users"
                heading: choice.finder.search === "" ? qsTr("No pupils yet") : qsTr("Nobody has this name")
                text: qsTr("They come with the lists of the school, or with the next sync.")
            }
        }
    }
}
