pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The list of notes. It stays at the newest until the person scrolls away. */
ListView {
    id: list

    required property NoteFeed feed
    required property bool narrow
    property bool follows: true

    model: list.feed.notes
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    onMovementEnded: list.follows = list.atYEnd
    onContentHeightChanged: if (list.follows) list.positionViewAtEnd()
    onHeightChanged: if (list.follows) list.positionViewAtEnd()

    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n note(s)", "", list.count)

    header: Item {
        width: list.width
        height: list.feed.hasEarlier ? earlier.height + Theme.space.small : 0

        SecondaryButton {
            id: earlier
            visible: list.feed.hasEarlier
            soft: true
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Show earlier notes")
            onClicked: list.feed.showEarlier()
        }
    }
    section.property: "day"
    section.delegate: SectionLabel {
        required property string section

        width: list.width
        topPadding: Theme.space.medium
        bottomPadding: Theme.space.hair
        text: section
    }
    delegate: NoteLine {
        width: list.width
        narrow: list.narrow
    }
    add: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion.calm
            easing.type: Theme.motion.curve
        }
    }
}
