pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What was begun and not finished, and the pupils to observe next. */
ColumnLayout {
    id: pane

    required property Observe observe

    readonly property bool inClass: pane.observe.lesson !== ""
    readonly property PupilList pupils: pane.inClass ? pane.observe.classmates : pane.observe.finder.pupils
    readonly property bool none: pane.pupils.known && pane.pupils.count === 0

    spacing: Theme.space.medium

    OpenList {
        Layout.fillWidth: true
        visible: pane.observe.open.count > 0
        rows: pane.observe.open
        onAsked: draft => pane.observe.goOn(draft)
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.space.medium

        contentItem: ColumnLayout {
            spacing: Theme.space.small

            SearchField {
                Layout.fillWidth: true
                visible: !pane.inClass
                placeholderText: qsTr("Find a pupil by name")
                text: pane.observe.finder.search
                onTextEdited: pane.observe.finder.search = text
                onTextChanged: if (text === "") pane.observe.finder.search = ""
            }
            RowLayout {
                visible: pane.inClass
                spacing: Theme.space.small

                SectionLabel {
                    Layout.fillWidth: true
                    text: qsTr("A tap on a pupil begins")
                }
                Chip {
                    text: qsTr("Other pupils")
                    onClicked: pane.observe.observeClass("")
                }
            }
            PupilGrid {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !pane.none
                pupils: pane.pupils
                onAsked: pupil => pane.observe.pick(pupil)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: pane.none

                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, 420 * Theme.type.scale)
                    iconName: "users"
                    heading: pane.observe.finder.search === "" ? qsTr("No pupils yet") : qsTr("Nobody has this name")
                    text: qsTr("They come with the lists of the school, or with the next sync.")
                }
            }
        }
    }
}
