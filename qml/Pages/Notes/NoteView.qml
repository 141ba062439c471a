pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The list of notes. It stays at the newest until the person scrolls away. */
ColumnLayout {
    id: view

    required property NoteFeed feed
    required property bool narrow
    property bool follows: true

    spacing: Theme.space.small

    SecondaryButton {
        Layout.alignment: Qt.AlignHCenter
        visible: view.feed.hasEarlier && list.atYBeginning
        soft: true
        text: qsTr("Show earlier notes")
        onClicked: view.feed.showEarlier()
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: view.feed.notes
        clip: true
        cacheBuffer: 800
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        onMovementEnded: view.follows = list.atYEnd
        onContentHeightChanged: if (view.follows) settle.restart()
        onHeightChanged: if (view.follows) settle.restart()

        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n note(s)", "", list.count)

        delegate: NoteLine {
            width: list.width
            narrow: view.narrow
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

        // What is scrolled away ends at a line, not in the middle of nothing.
        Rectangle {
            width: list.width
            height: 1
            z: 2
            visible: !list.atYBeginning
            color: Theme.colour.outline
        }
        Timer {
            id: settle
            interval: 0
            onTriggered: list.positionViewAtEnd()
        }
    }
}
