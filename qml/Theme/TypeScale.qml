pragma ComponentBehavior: Bound
import QtQuick

/** Type sizes in device-independent pixels, and the one family they are set in. */
QtObject {
    id: type

    required property real scale

    readonly property string family: "Inter"
    readonly property int label: Math.round(13 * type.scale)
    readonly property int small: Math.round(15 * type.scale)
    readonly property int body: Math.round(17 * type.scale)
    readonly property int large: Math.round(20 * type.scale)
    readonly property int title: Math.round(26 * type.scale)
    readonly property int display: Math.round(32 * type.scale)

    /** Icons grow with the words beside them, to a size at which they still leave those their room. */
    function icon(size: real): int { return Math.round(size * Math.min(1.6, type.scale)); }
}
