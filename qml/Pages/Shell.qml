pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What stands around every screen: the rail, and room for the page. */
Rectangle {
    id: shell

    required property SchoolClock clock
    required property Lock lock
    required property HonestState honest
    required property SyncReport report
    required property NoteFeed feed
    required property NoteComposer composer

    // One place needs no rail where the screen is narrow.
    readonly property bool narrow: width < 700 * Theme.type.scale

    color: Theme.colour.page

    NavRail {
        id: rail
        height: parent.height
        visible: !shell.narrow
        firstName: shell.lock.firstName
        initials: shell.lock.initials
        faceColour: shell.lock.colour

        RailItem {
            iconName: "notebook-text"
            text: qsTr("Notes")
            chosen: true
        }
    }
    NotesPage {
        anchors.fill: parent
        anchors.leftMargin: (rail.visible ? rail.width : 0) + (shell.narrow ? Theme.space.medium : 28)
        anchors.rightMargin: shell.narrow ? Theme.space.medium : 28
        anchors.topMargin: 14
        anchors.bottomMargin: shell.narrow ? Theme.space.small : Theme.space.huge
        clock: shell.clock
        honest: shell.honest
        report: shell.report
        feed: shell.feed
        composer: shell.composer
        onLockAsked: shell.lock.lockNow()
    }
}
