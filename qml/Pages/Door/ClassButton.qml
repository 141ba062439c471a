pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme
import Pipit.Controls

/** A class to open: its name, and what it has when. */
T.Button {
    id: control

    required property string name
    required property string detail
    required property bool isOpen

    text: control.detail === "" ? control.name : control.name + ", " + control.detail
    padding: Theme.space.medium
    topPadding: Theme.space.small
    bottomPadding: Theme.space.small
    implicitHeight: Math.max(Theme.space.primaryHeight, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.selected: control.isOpen
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius.medium
        color: control.isOpen ? Theme.colour.primaryGround
            : control.down ? Theme.colour.quiet : Theme.colour.card
        border.width: 1
        border.color: control.hovered ? Theme.colour.fieldBorder
            : control.isOpen ? "transparent" : Theme.colour.cardBorder

        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
    contentItem: Column {
        Heading {
            width: control.availableWidth
            text: control.name
            Accessible.ignored: true
        }
        Small {
            width: control.availableWidth
            visible: text !== ""
            text: control.detail
            Accessible.ignored: true
        }
    }
}
