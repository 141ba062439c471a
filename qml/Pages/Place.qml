pragma ComponentBehavior: Bound
import QtQml

/** A place of the app, as the rail and the bar name it. */
QtObject {
    required property string key
    required property string iconName
    required property string word
    /** False for a place that this person has no use for. */
    property bool offered: true
    /** In the rail it stands apart, at the foot. */
    property bool atFoot: false
    /** What waits there. */
    property int count: 0
}
