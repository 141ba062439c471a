pragma ComponentBehavior: Bound
import QtQuick

/** How long movements take, in milliseconds; nothing moves when motion is reduced. */
QtObject {
    id: motion

    required property bool reduced

    readonly property int quick: motion.reduced ? 0 : 120
    readonly property int calm: motion.reduced ? 0 : 180
    readonly property int curve: Easing.OutCubic
}
