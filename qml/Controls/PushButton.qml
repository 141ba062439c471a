pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** What all buttons with words share: icon and word, target size, focus ring, name. */
T.Button {
    id: control

    property string iconName
    property color ground: Theme.colour.card
    property color groundPressed: Theme.colour.quiet
    property color ink: Theme.colour.ink
    property color outline: "transparent"
    property real corner: Theme.radius.medium
    property int weight: Font.DemiBold

    /** As a tap does. */
    function press(): void {
        if (control.checkable) control.toggle();
        control.clicked();
    }

    implicitWidth: Math.max(Theme.space.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.huge
    rightPadding: Theme.space.huge
    topPadding: Theme.space.small
    bottomPadding: Theme.space.small
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.55
    font.family: Theme.type.family
    font.pixelSize: Theme.type.body
    font.weight: control.weight

    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.onPressAction: control.press()
    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()

    background: Rectangle {
        radius: Math.min(control.corner, height / 2)
        color: control.down ? control.groundPressed : control.ground
        border.width: control.outline.a > 0 ? 1 : 0
        border.color: control.outline

        Behavior on color {
            ColorAnimation { duration: Theme.motion.quick; easing.type: Theme.motion.curve }
        }
        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
    contentItem: IconAndWord {
        iconName: control.iconName
        word: control.text
        font: control.font
        ink: control.ink
    }
}
