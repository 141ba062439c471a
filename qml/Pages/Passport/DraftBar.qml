pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The foot of the editor: whether the draft is on the tablet, and what can be done with it. */
Card {
    id: bar

    required property PassportEditor editor
    signal discardAsked
    signal shareAsked

    readonly property bool kept: bar.editor.keeping === PassportEditor.Kept
    readonly property bool wide: width > 640 * Theme.type.scale
    readonly property bool touched: bar.editor.keeping !== PassportEditor.Untouched

    padding: Theme.space.small

    contentItem: GridLayout {
        columns: bar.wide ? 2 : 1
        columnSpacing: Theme.space.medium
        rowSpacing: Theme.space.tiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.tiny

            Icon {
                visible: bar.touched
                name: bar.kept ? "check" : "pencil"
                colour: bar.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                size: Theme.type.icon(20)
            }
            Small {
                Layout.fillWidth: true
                color: bar.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                text: bar.kept ? qsTr("Draft saved on this tablet")
                    : bar.touched ? qsTr("Typing, not saved yet") : qsTr("Nothing new yet")
            }
        }
        GridLayout {
            Layout.fillWidth: !bar.wide
            columns: bar.wide ? 2 : 1
            layoutDirection: bar.wide ? Qt.RightToLeft : Qt.LeftToRight
            columnSpacing: Theme.space.tiny
            rowSpacing: Theme.space.tiny

            PrimaryButton {
                Layout.fillWidth: !bar.wide
                Layout.maximumWidth: implicitWidth
                enabled: !bar.editor.busy
                leftPadding: Theme.space.large
                rightPadding: Theme.space.large
                iconName: "send"
                text: qsTr("Share as version %1").arg(bar.editor.number)
                onClicked: bar.shareAsked()
            }
            SecondaryButton {
                Layout.fillWidth: !bar.wide
                Layout.maximumWidth: implicitWidth
                visible: bar.touched
                enabled: !bar.editor.busy
                leftPadding: Theme.space.large
                rightPadding: Theme.space.large
                text: qsTr("Discard draft")
                onClicked: bar.discardAsked()
            }
        }
    }
}
