pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** The first minute of a new tablet: what it is for, and the ways in. */
Column {
    id: steps

    required property bool canStart
    signal joinAsked
    signal startAsked

    spacing: Theme.space.medium

    Title {
        width: parent.width
        font.pixelSize: Theme.type.display
        text: qsTr("Welcome to Pipit")
    }
    Body {
        width: parent.width
        bottomPadding: Theme.space.tiny
        text: qsTr("Nobody uses this tablet yet. It works with or without Wi-Fi, and keeps sealed what you write.")
    }
    WayButton {
        width: parent.width
        iconName: "ticket"
        heading: qsTr("Join a school")
        detail: qsTr("Your school uses Pipit already. Sit beside the SENCo: they invite you on their tablet, which takes two minutes.")
        onClicked: steps.joinAsked()
    }
    WayButton {
        width: parent.width
        visible: steps.canStart
        iconName: "sunrise"
        heading: qsTr("Start a school")
        detail: qsTr("You are the SENCo, the technician has set up the school server, and yours is the first tablet.")
        onClicked: steps.startAsked()
    }
}
