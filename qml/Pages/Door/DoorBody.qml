pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme

/** The cards; a swipe to the side opens the next class or the one before. */
Item {
    id: body

    required property ClassDoor door
    signal pupilAsked(pupil: string)

    /** How far a swipe has to go, in pixels. */
    readonly property real enough: 80

    function swiped(way: real): void {
        if (way < -body.enough) body.door.openNext();
        if (way > body.enough) body.door.openPrevious();
    }

    DoorCards {
        x: swipe.active ? swipe.way / 3 : 0
        width: body.width
        height: body.height
        enabled: !body.door.dim.dimmed
        door: body.door
        onPupilAsked: pupil => body.pupilAsked(pupil)

        Behavior on x {
            enabled: !swipe.active
            NumberAnimation { duration: Theme.motion.calm; easing.type: Theme.motion.curve }
        }
    }
    DragHandler {
        id: swipe

        property real way: 0

        target: null
        yAxis.enabled: false
        enabled: !body.door.dim.dimmed
        onActiveTranslationChanged: if (active) way = activeTranslation.x
        onActiveChanged: {
            if (!active) body.swiped(way);
            way = 0;
        }
    }
    DimCover {
        anchors.fill: parent
        visible: body.door.dim.dimmed
        onClicked: body.door.dim.show()
    }
}
