pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The class as cards, those of a row of one height; the foot takes what is left of the last row. */
Scroll {
    id: view

    required property ClassDoor door
    signal pupilAsked(pupil: string)

    readonly property int gap: Theme.space.medium
    readonly property int across: Math.max(1, Math.min(4,
        Math.floor((width + gap) / (300 * Theme.type.scale + gap))))
    readonly property real cardWidth: Math.floor((width - (across - 1) * gap) / across)
    readonly property int spare: across - view.door.cards.count % across

    contentHeight: grid.height + Theme.space.hair

    GridLayout {
        id: grid
        width: view.width
        columns: view.across
        columnSpacing: view.gap
        rowSpacing: view.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n passport(s)", "", view.door.cards.count)

        EmptyState {
            Layout.columnSpan: view.across
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.vast
            Layout.bottomMargin: Theme.space.vast
            visible: view.door.cards.count === 0
            iconName: "book-user"
            heading: qsTr("No passports in this class")
            text: qsTr("When a passport of one of these pupils is shared, what helps them stands here.")
        }
        Repeater {
            model: view.door.cards

            DoorCard {
                Layout.preferredWidth: view.cardWidth
                Layout.maximumWidth: view.cardWidth
                Layout.fillHeight: true
                dimmed: view.door.dim.dimmed
                onClicked: view.pupilAsked(face.pupil)
            }
        }
        DoorAside {
            readonly property real inset: view.spare < view.across ? Theme.space.medium : 0
            readonly property real room: view.spare * (view.cardWidth + view.gap) - view.gap - 2 * inset

            Layout.columnSpan: view.spare
            Layout.preferredWidth: room
            Layout.maximumWidth: room
            Layout.leftMargin: inset
            Layout.rightMargin: inset
            Layout.alignment: Qt.AlignTop
            door: view.door
            onPupilAsked: pupil => view.pupilAsked(pupil)
        }
    }
}
