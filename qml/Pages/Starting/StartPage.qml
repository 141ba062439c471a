pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The first lead starts a school: its server, its names, the recovery kit, and the proof that the kit is on paper. */
Rectangle {
    id: page

    required property StartSchool starting
    required property SchoolClock clock

    readonly property bool wide: width > 860 * Theme.type.scale
    readonly property int step: page.starting.step

    color: Theme.colour.page
    onStepChanged: flick.contentY = 0

    Greeting {
        id: greeting
        visible: page.wide
        clock: page.clock
        wide: page.wide
        width: Math.min(400, page.width * 0.32)
        height: page.height
    }
    Scroll {
        id: flick
        anchors.fill: parent
        anchors.leftMargin: page.wide ? greeting.width : 0
        contentWidth: width
        contentHeight: Math.max(height, content.height + 2 * Theme.space.vast)

        Column {
            id: content
            width: Math.min(flick.width - 2 * Theme.space.huge, 640 * Theme.type.scale)
            x: Math.round((flick.width - width) / 2)
            y: page.wide ? Math.round(Math.max(Theme.space.vast, (flick.contentHeight - height) / 2))
                         : Theme.space.vast
            spacing: Theme.space.medium

            Small {
                width: parent.width
                visible: page.step < StartSchool.Sending
                text: qsTr("Step %1 of 4").arg(page.step)
            }
            Title {
                width: parent.width
                font.pixelSize: Theme.type.display
                text: ["", qsTr("Start a school"), qsTr("Your school and you"), qsTr("The recovery kit"),
                    qsTr("Type the code back"), qsTr("Your school begins")][page.step]
            }
            Repeater {
                model: page.step === StartSchool.Server ? 1 : 0
                StartServer { width: content.width; starting: page.starting }
            }
            Repeater {
                model: page.step === StartSchool.Names ? 1 : 0
                StartNames { width: content.width; starting: page.starting }
            }
            Repeater {
                model: page.step === StartSchool.Kit ? 1 : 0
                StartKit { width: content.width; starting: page.starting }
            }
            Repeater {
                model: page.step === StartSchool.Proof ? 1 : 0
                StartProof { width: content.width; starting: page.starting }
            }
            Repeater {
                model: page.step === StartSchool.Sending ? 1 : 0
                StartSending { width: content.width; starting: page.starting }
            }
        }
    }
}
