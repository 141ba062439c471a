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
    /** What the last row has left; a foot with much to say takes a row of its own, so that its button
        is in sight. */
    readonly property int spare: view.door.alerts.count > 2 ? across
        : across - view.door.cards.count % across

    /** Cards that have been made: heights of rows follow. */
    property int made: 0

    /** The highest card of a row; the foot beside it may be higher. */
    function rowHeight(index: int): real {
        const first = index - index % view.across;
        let height = 0;
        for (let i = first; i < Math.min(first + view.across, view.made); i++)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0);
        return height;
    }

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
            id: cards
            model: view.door.cards
            onItemAdded: view.made = count
            onItemRemoved: view.made = count

            DoorCard {
                required property int index

                Layout.preferredWidth: view.cardWidth
                Layout.maximumWidth: view.cardWidth
                Layout.preferredHeight: view.rowHeight(index)
                Layout.alignment: Qt.AlignTop
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
