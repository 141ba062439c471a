pragma ComponentBehavior: Bound
import QtQuick
import Pipit

/** A swipe to the side opens the next class or the one before. */
DragHandler {
    id: swipe

    required property ClassDoor door

    /** How far it has come, in pixels. */
    property real way: 0
    /** How far it has to go. */
    readonly property real enough: 80

    function swiped(way: real): void {
        if (way < -swipe.enough) swipe.door.openNext();
        if (way > swipe.enough) swipe.door.openPrevious();
    }

    target: null
    yAxis.enabled: false
    enabled: swipe.door.state === ClassDoor.Open && !swipe.door.dim.dimmed
    onActiveTranslationChanged: if (swipe.active) swipe.way = swipe.activeTranslation.x
    onActiveChanged: {
        if (!swipe.active) swipe.swiped(swipe.way);
        swipe.way = 0;
    }
}
