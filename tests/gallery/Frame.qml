pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Shows one page in the scheme and text size of a picture. */
Item {
    id: frame

    required property url page
    required property bool dark
    required property real textScale

    Binding { target: Theme; property: "dark"; value: frame.dark }
    Binding { target: Theme; property: "textScale"; value: frame.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    Loader {
        anchors.fill: parent
        source: frame.page
    }
}
