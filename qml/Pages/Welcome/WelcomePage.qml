pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Pages

/** Who are you? The faces of this tablet, then the passcode of the one who was chosen; or the way in
    for somebody new. */
Rectangle {
    id: page

    required property Unlocker unlocker
    required property SchoolClock clock
    required property JoinSchool joining
    /** Whether this tablet may be the first of a school. */
    property bool canStart: false
    signal startAsked

    readonly property bool wide: width > 860 * Theme.type.scale
    readonly property bool joinOpen: page.joining.step !== JoinSchool.Closed

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

        // Repeaters where one would expect a Loader: that of Qt 6.4 makes no bound component.
        Item {
            id: content
            width: Math.min(flick.width - 2 * Theme.space.huge, 620 * Theme.type.scale)
            height: childrenRect.height
            x: Math.round((flick.width - width) / 2)
            y: page.wide ? Math.round(Math.max(Theme.space.vast, (flick.contentHeight - height) / 2))
                         : Theme.space.vast

            Repeater {
                model: page.unlocker.chosen >= 0 || page.joinOpen ? 0 : 1

                FaceGrid {
                    width: content.width
                    unlocker: page.unlocker
                    canStart: page.canStart
                    onJoinAsked: page.joining.begin()
                    onStartAsked: page.startAsked()
                }
            }
            Repeater {
                model: page.joinOpen ? 1 : 0

                JoinPanel {
                    width: content.width
                    joining: page.joining
                }
            }
            Repeater {
                model: page.unlocker.chosen >= 0 ? 1 : 0

                PasscodePanel {
                    width: content.width
                    unlocker: page.unlocker
                }
            }
        }
    }
}
