pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pipit
import Pipit.Theme
import Pipit.Controls

/** A child of the group: here, or away. */
T.Button {
    id: control

    required property sessionChild child
    /** Lies down where there is little room. */
    property bool row: false
    readonly property string word: control.child.here ? qsTr("Here") : qsTr("Away")

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.small
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: control.child.here
    Accessible.name: qsTr("%1, %2").arg(control.child.name).arg(control.word)
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius.medium
        color: control.child.here ? Theme.colour.primaryGround : Theme.colour.quiet
        border.width: control.child.here ? 2 : 1
        border.color: control.child.here ? Theme.colour.primary : Theme.colour.outline

        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
    contentItem: GridLayout {
        columns: control.row ? 2 : 1
        columnSpacing: Theme.space.small
        rowSpacing: Theme.space.hair

        FaceCircle {
            Layout.alignment: Qt.AlignHCenter
            Layout.rowSpan: control.row ? 2 : 1
            initials: control.child.initials
            colour: control.child.colour
            size: Math.round((control.row ? 44 : 52) * Math.min(1.5, Theme.type.scale))
            opacity: control.child.here ? 1 : 0.7
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: control.row ? Text.AlignLeft : Text.AlignHCenter
            text: control.child.name
            color: control.child.here ? Theme.colour.ink : Theme.colour.inkSoft
            Accessible.ignored: true
        }
        Small {
            Layout.fillWidth: true
            horizontalAlignment: control.row ? Text.AlignLeft : Text.AlignHCenter
            text: control.word
            color: control.child.here ? Theme.colour.primaryGroundInk : Theme.colour.inkSoft
            Accessible.ignored: true
        }
    }
}
