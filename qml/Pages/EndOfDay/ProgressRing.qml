pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** How much of the day is on the school server: a ring, and the two numbers in it. */
Item {
    id: ring

    required property int total
    required property int there
    /** 0 to 1. */
    required property real part
    required property bool done

    property real shown: ring.part
    readonly property real thick: width / 11

    implicitWidth: 214 * Math.sqrt(Theme.type.scale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text === "" ? qsTr("Everything, on the school server")
        : qsTr("%1, on the school server").arg(words.text)

    Behavior on shown {
        NumberAnimation { duration: Theme.motion.calm; easing.type: Theme.motion.curve }
    }
    onShownChanged: arc.requestPaint()
    onThickChanged: arc.requestPaint()

    Canvas {
        id: arc

        readonly property color ground: Theme.colour.quiet
        readonly property color ink: Theme.colour.primary

        anchors.fill: parent
        onGroundChanged: requestPaint()
        onInkChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            ring.draw(pen, ground, 1);
            if (ring.shown > 0) ring.draw(pen, ink, Math.min(1, ring.shown));
        }
    }
    Column {
        anchors.centerIn: parent
        width: ring.width - 3 * ring.thick

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: words.text === ""
            name: ring.done ? "check" : "moon-star"
            colour: ring.done ? Theme.colour.leafInk : Theme.colour.inkSoft
            size: ring.width / 4
        }
        Heading {
            id: words
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.min(Theme.type.display, ring.width / 6)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            text: ring.total > 0 ? qsTr("%1 of %2").arg(ring.there).arg(ring.total) : ""
            Accessible.ignored: true
        }
        Small {
            width: parent.width
            visible: words.visible || ring.done
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.min(Theme.type.small, ring.width / 13)
            text: qsTr("on the school server")
            Accessible.ignored: true
        }
    }

    function draw(pen: var, colour: color, part: real): void {
        const middle = ring.width / 2;
        pen.beginPath();
        Object.assign(pen, { "lineWidth": ring.thick, "lineCap": "round", "strokeStyle": colour });
        pen.arc(middle, middle, middle - ring.thick / 2 - 1, -Math.PI / 2, (2 * part - 0.5) * Math.PI);
        pen.stroke();
    }
}
