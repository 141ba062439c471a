pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** The pine rail: the bird at its head, the places of the app, and at its foot the last place of a day and
    whose tablet it is. */
Rectangle {
    id: rail

    default property alias places: column.data
    property alias foot: last.data
    property string firstName
    property string initials
    property color faceColour

    implicitWidth: 2 * Math.ceil(Math.max(92, column.implicitWidth + Theme.space.medium, last.implicitWidth + Theme.space.tiny) / 2)
    color: Theme.colour.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    BirdTile {
        id: bird
        anchors.horizontalCenter: parent.horizontalCenter
        y: 18
    }
    Flickable {
        anchors.top: bird.bottom
        anchors.topMargin: Theme.space.large
        anchors.bottom: last.top
        anchors.bottomMargin: Theme.space.tiny
        width: parent.width
        contentHeight: column.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.hair
        }
    }
    Column {
        id: last
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: face.visible ? face.top : parent.bottom
        anchors.bottomMargin: Theme.space.tiny
    }
    FaceCircle {
        id: face
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 18
        visible: rail.initials !== ""
        initials: rail.initials
        colour: rail.faceColour
        size: 44
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 is using this tablet").arg(rail.firstName)
    }
}
