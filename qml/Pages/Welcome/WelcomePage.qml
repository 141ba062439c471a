pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme

/** Who are you? The faces of this tablet, then the passcode of the one who was chosen. */
Rectangle {
    id: page

    required property Unlocker unlocker
    required property SchoolClock clock

    readonly property bool wide: width > 860 * Theme.type.scale

    color: Theme.colour.page

    Greeting {
        id: greeting
        clock: page.clock
        wide: page.wide
        width: page.wide ? Math.min(440, page.width * 0.36) : page.width
        height: page.wide ? page.height : implicitHeight
    }
    Flickable {
        id: flick
        anchors.fill: parent
        anchors.leftMargin: page.wide ? greeting.width : 0
        anchors.topMargin: page.wide ? 0 : greeting.height
        contentWidth: width
        contentHeight: Math.max(height, content.height + 2 * Theme.space.vast)
        boundsBehavior: Flickable.StopAtBounds

        Loader {
            id: content
            width: Math.min(flick.width - 2 * Theme.space.huge, 620)
            x: Math.round((flick.width - width) / 2)
            y: page.wide ? Math.round(Math.max(Theme.space.vast, (flick.contentHeight - height) / 2))
                         : Theme.space.vast
            focus: true
            sourceComponent: page.unlocker.chosen >= 0 ? passcode : faces
        }
    }
    Component {
        id: faces
        FaceGrid {
            unlocker: page.unlocker
        }
    }
    Component {
        id: passcode
        PasscodePanel {
            unlocker: page.unlocker
        }
    }
}
