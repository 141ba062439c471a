pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** The time since an observation began. */
Item {
    id: clock

    property string text

    implicitWidth: row.width + 2 * Theme.space.medium
    implicitHeight: Math.max(Theme.space.target, row.height + 2 * Theme.space.tiny)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Begun %1 ago").arg(clock.text)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 2
        anchors.bottomMargin: 2
        radius: height / 2
        color: Theme.colour.card
        border.width: 1
        border.color: Theme.colour.cardBorder
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.tiny

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "timer"
            colour: Theme.colour.ink
            size: Math.round(Theme.type.body * 1.2)
        }
        Digits {
            anchors.verticalCenter: parent.verticalCenter
            text: clock.text
            size: Theme.type.body
            colour: Theme.colour.ink
            Accessible.ignored: true
        }
    }
}
