pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme

/** Says what happened, what is safe and what to do. Shown while `text` is not empty. */
Card {
    id: problem

    property string text
    property string actionText
    signal action

    visible: problem.text !== ""
    padding: Theme.space.medium
    ground: Theme.colour.clayGround
    outline: Theme.colour.clayBorder
    Accessible.role: Accessible.AlertMessage
    Accessible.name: problem.text

    contentItem: RowLayout {
        spacing: Theme.space.small

        Icon {
            name: "triangle-alert"
            colour: Theme.colour.clayInk
            size: Theme.type.icon(24)
        }
        Body {
            text: problem.text
            color: Theme.colour.clayInk
            font.pixelSize: Theme.type.small
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PushButton {
            visible: problem.actionText !== ""
            text: problem.actionText
            ground: "transparent"
            outline: Theme.colour.clayInk
            ink: Theme.colour.clayInk
            leftPadding: Theme.space.medium
            rightPadding: Theme.space.medium
            font.pixelSize: Theme.type.small
            onClicked: problem.action()
        }
    }
}
