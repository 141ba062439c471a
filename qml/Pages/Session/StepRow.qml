pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** A child's target, and how the next step was taken: not yet, with help, alone. */
GridLayout {
    id: line

    required property sessionStep step
    signal noted(number: int)

    readonly property bool wide: width > 640 * Theme.type.scale

    readonly property real answersWidth: line.widthOf(answers.visibleChildren)

    function widthOf(items: list<Item>): real {
        let sum = 0;
        for (let i = 0; i < items.length; ++i)
            sum += items[i].implicitWidth > 0 ? items[i].implicitWidth + answers.spacing : 0;
        return Math.ceil(sum) - answers.spacing + 1;
    }

    columns: line.wide ? 2 : 1
    columnSpacing: Theme.space.medium
    rowSpacing: Theme.space.tiny

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.medium

        FaceCircle {
            initials: line.step.initials
            colour: line.step.colour
            size: Math.round(40 * Math.min(1.5, Theme.type.scale))
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Heading {
                Layout.fillWidth: true
                text: line.step.line
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.step.last
            }
        }
    }
    Flow {
        id: answers
        Layout.fillWidth: !line.wide
        Layout.preferredWidth: line.wide ? line.answersWidth : -1
        spacing: Theme.space.tiny

        Repeater {
            model: [qsTr("Not yet"), qsTr("With help"), qsTr("Alone")]

            ChoiceButton {
                required property string modelData
                required property int index

                chosen: line.step.step === index + 1
                text: modelData
                about: qsTr("%1, %2").arg(line.step.name).arg(line.step.line)
                onClicked: line.noted(index + 1)
            }
        }
    }
}
