pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** What the import would do, does, or did: in numbers that open as names. */
Card {
    id: outlook

    required property ImportDesk desk
    signal countAsked(kind: int)

    readonly property int stage: outlook.desk.stage
    readonly property bool going: outlook.stage === ImportDesk.Importing
    readonly property bool over: outlook.stage === ImportDesk.Done

    contentItem: ColumnLayout {
        spacing: Theme.space.medium

        RowLayout {
            spacing: Theme.space.medium
            visible: outlook.desk.headline !== ""

            Icon {
                Layout.alignment: Qt.AlignTop
                visible: outlook.over || outlook.stage === ImportDesk.Unchanged
                    || outlook.stage === ImportDesk.Refused
                name: outlook.stage === ImportDesk.Refused ? "triangle-alert" : "circle-check"
                colour: outlook.stage === ImportDesk.Refused ? Theme.colour.clayInk : Theme.colour.leafInk
                size: Theme.type.icon(28)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.hair

                Heading {
                    Layout.fillWidth: true
                    text: outlook.desk.headline
                    font.pixelSize: Theme.type.large
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Small {
                    Layout.fillWidth: true
                    text: outlook.desk.detail
                }
            }
        }
        Meter {
            Layout.fillWidth: true
            visible: outlook.going || outlook.stage === ImportDesk.Stopped
            part: outlook.desk.part
            name: qsTr("Imported")
        }
        Problem {
            Layout.fillWidth: true
            text: outlook.desk.problem
            actionText: outlook.stage === ImportDesk.Looking ? qsTr("Try again") : ""
            onAction: outlook.desk.lookAgain()
        }
        ImportCounts {
            Layout.fillWidth: true
            visible: outlook.desk.counts.count > 0
            counts: outlook.desk.counts
            onAsked: kind => outlook.countAsked(kind)
        }
        ImportScope {
            Layout.fillWidth: true
            visible: outlook.stage === ImportDesk.Ready || outlook.stage === ImportDesk.Unchanged
            desk: outlook.desk
        }
        PrimaryButton {
            Layout.fillWidth: true
            visible: outlook.stage === ImportDesk.Ready || outlook.stage === ImportDesk.Stopped
            text: outlook.stage === ImportDesk.Stopped ? qsTr("Go on") : outlook.desk.action
            onClicked: outlook.desk.importAll()
        }
        SecondaryButton {
            Layout.fillWidth: true
            visible: outlook.going
            text: qsTr("Stop")
            onClicked: outlook.desk.stop()
        }
        SecondaryButton {
            Layout.fillWidth: true
            visible: outlook.over || outlook.stage === ImportDesk.Unchanged
                || outlook.stage === ImportDesk.Stopped
            text: qsTr("Import other files")
            onClicked: outlook.desk.clear()
        }
    }
}
