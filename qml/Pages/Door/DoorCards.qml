pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme

/** The class as cards, those of a row of one height; the foot takes what is left of the last row. */
Item {
    id: view

    required property ClassDoor door
    required property bool canAsk
    signal pupilAsked(pupil: string)
    signal questionAsked

    readonly property int gap: Theme.space.medium
    readonly property int across: Math.max(1, Math.min(4,
        Math.floor((width + gap) / (300 * Theme.type.scale + gap))))
    readonly property real cardWidth: Math.floor((width - (across - 1) * gap) / across)
    /** Cards beside the foot; one with much to say takes a row of its own, so that its button is in
        sight. */
    readonly property int inLastRow: view.door.alerts.count > 2 ? 0 : view.door.cards.count % across
    readonly property real inset: view.inLastRow > 0 ? Theme.space.medium : 0
    /** The last card, if there is room for the foot beside it. */
    readonly property Item beside: view.inLastRow > 0 ? cards.itemAt(view.door.cards.count - 1) : null

    implicitHeight: Math.max(grid.height, aside.y + aside.implicitHeight)

    GridLayout {
        id: grid
        width: view.width
        columns: view.across
        columnSpacing: view.gap
        rowSpacing: view.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n passport(s)", "", view.door.cards.count)

        NoPassports {
            Layout.columnSpan: view.across
            Layout.fillWidth: true
            visible: view.door.cards.count === 0
            notHere: view.door.foot.notHere
        }
        Repeater {
            id: cards
            model: view.door.cards

            DoorCard {
                Layout.preferredWidth: view.cardWidth
                Layout.maximumWidth: view.cardWidth
                Layout.fillHeight: true
                dimmed: view.door.dim.dimmed
                onClicked: view.pupilAsked(face.pupil)
            }
        }
    }
    DoorAside {
        id: aside
        x: view.inLastRow * (view.cardWidth + view.gap) + view.inset
        y: view.beside ? view.beside.y : grid.height + (grid.height > 0 ? view.gap : 0)
        width: view.width - x - view.inset
        door: view.door
        canAsk: view.canAsk
        onPupilAsked: pupil => view.pupilAsked(pupil)
        onQuestionAsked: view.questionAsked()
    }
}
