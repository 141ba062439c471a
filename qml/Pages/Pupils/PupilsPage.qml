pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Everybody at the school; whoever is looked for after a few letters. */
Item {
    id: page

    required property Workspace workspace
    required property PupilFinder finder
    signal passportAsked(pupil: string)

    readonly property PupilList pupils: page.finder.pupils
    readonly property bool none: page.pupils.known && page.pupils.count === 0

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("Pupils")
        subtitle: !page.pupils.known ? "" : page.finder.search === "" ? qsTr("%n at the school", "", page.pupils.total)
            : qsTr("Found %n pupil(s)", "", page.pupils.count)
    }
    Card {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        padding: Theme.space.medium

        contentItem: ColumnLayout {
            spacing: Theme.space.small

            SearchField {
                Layout.fillWidth: true
                visible: page.pupils.total > 0 || page.finder.search !== ""
                placeholderText: qsTr("Find a pupil by name")
                text: page.finder.search
                onTextEdited: page.finder.search = text
                onTextChanged: if (text === "") page.finder.search = ""
            }
            Problem {
                Layout.fillWidth: true
                text: page.finder.problem
            }
            PupilGrid {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.none
                pupils: page.pupils
                onAsked: pupil => page.passportAsked(pupil)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.none

                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, 420 * Theme.type.scale)
                    iconName: page.finder.search === "" ? "users" : "search"
                    heading: page.finder.search === "" ? qsTr("No pupils yet") : qsTr("Nobody has this name")
                    text: page.finder.search === ""
                        ? qsTr("They come with the lists of the school, or with the next sync.")
                        : qsTr("Try the first letters of a first name or surname. Accents may be left out.")
                }
            }
        }
    }
}
