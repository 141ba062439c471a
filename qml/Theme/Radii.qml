pragma ComponentBehavior: Bound
import QtQuick

/** How round corners are. */
QtObject {
    readonly property int small: 12
    readonly property int medium: 16
    readonly property int card: 20
}
