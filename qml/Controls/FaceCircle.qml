pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** A person's initials on their own colour; without initials, the outline of somebody. */
Rectangle {
    id: face

    property string initials
    /** The colour that the person chose. */
    property color colour: "#8a9491"
    property real size: Theme.space.target

    readonly property real hue: Math.max(0, face.colour.hslHue)
    // Strong enough to tell people apart, pale enough for their initials; a grey stays grey.
    readonly property real strength: face.colour.hslSaturation < 0.1 ? 0.1
        : 0.5 + 0.5 * face.colour.hslSaturation
    readonly property color ink: Theme.dark
        ? Qt.hsla(face.hue, 0.6 * face.strength, 0.84, 1)
        : Qt.hsla(face.hue, 0.6 * face.strength, 0.3, 1)

    implicitWidth: face.size
    implicitHeight: face.size
    radius: face.size / 2
    color: Theme.dark ? Qt.hsla(face.hue, 0.4 * face.strength, 0.25, 1)
                      : Qt.hsla(face.hue, 0.75 * face.strength, 0.91, 1)
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        visible: face.initials !== ""
        text: face.initials
        color: face.ink
        font.family: Theme.type.family
        font.weight: Font.Bold
        font.pixelSize: Math.round(face.size * (face.initials.length > 2 ? 0.28 : 0.36))
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: face.initials === ""
        name: "user"
        colour: face.ink
        size: face.size * 0.5
    }
}
