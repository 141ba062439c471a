pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Pupils in as many columns as there is room for. */
GridView {
    id: grid

    required property PupilList pupils
    signal asked(pupil: string)

    readonly property int across: Math.max(1, Math.floor(width / (330 * Theme.type.scale)))

    model: grid.pupils
    cellWidth: Math.floor(width / across)
    /** A long name has a second line. */
    readonly property bool narrow: width < 420 * Theme.type.scale

    cellHeight: Math.round(Math.max(60 + Theme.space.tiny, (grid.narrow ? 82 : 68) * Theme.type.scale))
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n pupil(s)", "", grid.count)

    delegate: RowButton {
        id: line

        required property int index
        required property string pupil
        required property string name
        required property string className
        required property bool hasPassport
        required initials
        required colour

        width: grid.cellWidth - Theme.space.tiny
        height: grid.cellHeight - Theme.space.hair
        heading: line.name
        headingLines: grid.narrow ? 2 : 1
        detail: line.className
        markIcon: line.hasPassport ? "book-user" : ""
        markName: line.hasPassport ? qsTr("has a passport") : ""
        onActiveFocusChanged: if (activeFocus) grid.positionViewAtIndex(line.index, GridView.Contain)
        onClicked: grid.asked(line.pupil)
    }
}
