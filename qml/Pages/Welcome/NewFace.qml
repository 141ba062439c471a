pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How a new person appears among the faces of this tablet: the only thing of them that is kept in clear. */
Column {
    id: panel

    required property FaceChoice face
    /** No room for name and initials side by side. */
    readonly property bool low: width < 330 * Theme.type.scale

    function take(): void { name.forceActiveFocus(); }

    spacing: Theme.space.small

    Row {
        spacing: Theme.space.medium

        FaceCircle {
            id: circle
            initials: panel.face.initials
            colour: panel.face.colour
            size: 88
        }
        Flow {
            width: panel.width - circle.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Your colour")

            Repeater {
                model: panel.face.colours

                T.Button {
                    id: dot

                    required property int index
                    required property string modelData

                    readonly property bool chosen: panel.face.colour === dot.modelData

                    implicitWidth: Theme.space.target
                    implicitHeight: Theme.space.target
                    focusPolicy: Qt.StrongFocus
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: panel.face.colourNames[dot.index]
                    Accessible.checkable: true
                    Accessible.checked: dot.chosen
                    Accessible.onPressAction: dot.clicked()
                    Keys.onReturnPressed: dot.clicked()
                    onClicked: panel.face.colour = dot.modelData

                    background: FaceCircle {
                        colour: dot.modelData
                        initials: dot.chosen ? "✓" : " "
                        size: Theme.space.target

                        Rectangle {
                            anchors.fill: parent
                            radius: width / 2
                            color: "transparent"
                            border.width: dot.chosen ? 2 : 4
                            border.color: dot.chosen ? parent.ink : Theme.colour.page
                        }
                        FocusRing {
                            shown: dot.visualFocus
                            around: parent.radius
                        }
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.small

        LineField {
            id: name
            width: panel.low ? parent.width : parent.width - letters.width - parent.spacing
            labelled: true
            placeholderText: qsTr("Your first name")
            maximumLength: 32
            text: panel.face.firstName
            onTextEdited: panel.face.firstName = text
            onAccepted: letters.forceActiveFocus()
        }
        LineField {
            id: letters
            width: Math.min(parent.width, Math.round(112 * Theme.type.scale))
            labelled: true
            placeholderText: qsTr("Initials")
            maximumLength: 3
            text: panel.face.initials
            onTextEdited: panel.face.initials = text
        }
    }
    Small {
        width: parent.width
        text: qsTr("First name, initials and colour stand on this tablet's first screen. Everything else is sealed.")
    }
}
