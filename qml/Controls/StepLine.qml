pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme

/** One step of something that takes a while: what it is, and what has come of it in numbers. */
RowLayout {
    id: step

    enum Stage { NotYet, Now, Done, Attention }
    property int stage: StepLine.NotYet
    property string heading
    property string text

    spacing: Theme.space.medium
    Accessible.role: Accessible.ListItem
    Accessible.name: step.heading + ". " + step.text

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        name: ["circle", "loader-circle", "circle-check", "circle-alert"][step.stage]
        colour: [Theme.colour.fieldBorder, Theme.colour.honeyInk, Theme.colour.leafInk,
            Theme.colour.clayInk][step.stage]
        size: Theme.type.icon(24)
    }
    ColumnLayout {
        spacing: 2
        Heading {
            Layout.fillWidth: true
            text: step.heading
            Accessible.ignored: true
        }
        Small {
            Layout.fillWidth: true
            visible: text !== ""
            text: step.text
            Accessible.ignored: true
        }
    }
}
