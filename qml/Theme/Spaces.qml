pragma ComponentBehavior: Bound
import QtQuick

/** The distances between things, and the least size of what a finger must hit. */
QtObject {
    readonly property int hair: 4
    readonly property int tiny: 8
    readonly property int small: 12
    readonly property int medium: 16
    readonly property int large: 20
    readonly property int huge: 24
    readonly property int vast: 32

    readonly property int target: 48
    readonly property int primaryHeight: 56
    readonly property int chipHeight: 44
}
