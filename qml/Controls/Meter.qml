pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** How much of something is done. The numbers themselves stand beside it in words. */
Rectangle {
    id: meter

    required property string name
    /** 0 to 1. */
    required property real part

    implicitHeight: 10
    radius: height / 2
    color: Theme.colour.quiet
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1, %2 %").arg(meter.name).arg(Math.round(100 * meter.part))

    Rectangle {
        width: Math.max(height, parent.width * Math.min(1, Math.max(0, meter.part)))
        height: parent.height
        radius: parent.radius
        color: Theme.colour.primary

        Behavior on width {
            NumberAnimation { duration: Theme.motion.calm; easing.type: Theme.motion.curve }
        }
    }
}
