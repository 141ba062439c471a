pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Pages

/** One of the app's screens in the scheme and text size of a picture. */
Item {
    id: picture

    required property bool dark
    required property real textScale
    required property bool locked
    required property SchoolClock clock
    required property Unlocker unlocker
    required property Lock lock
    required property HonestState honest
    required property SyncReport report
    required property NoteFeed feed
    required property NoteComposer composer

    Binding { target: Theme; property: "dark"; value: picture.dark }
    Binding { target: Theme; property: "textScale"; value: picture.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    Repeater {
        model: picture.locked ? 1 : 0

        WelcomePage {
            anchors.fill: parent
            unlocker: picture.unlocker
            clock: picture.clock
        }
    }
    Repeater {
        model: picture.locked ? 0 : 1

        Shell {
            anchors.fill: parent
            clock: picture.clock
            lock: picture.lock
            honest: picture.honest
            report: picture.report
            feed: picture.feed
            composer: picture.composer
        }
    }
}
