pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** One way to help: seen, a chance missed, or by holding did not arise. */
Item {
    id: row

    required property ObservationCapture capture
    required property int index
    required property string line
    required property int seen
    required property int missed
    required property bool didNotArise
    signal reached

    /** With a count or without: one below the other. */
    readonly property real markWidth: Theme.space.target * 4 / 3

    function absentByKey(event: KeyEvent): void {
        event.accepted = event.key === Qt.Key_N;
        if (event.accepted) row.capture.didNotArise(row.index);
    }

    implicitHeight: Math.max(Theme.space.target, words.implicitHeight) + Theme.space.small
    Accessible.role: Accessible.ListItem
    Accessible.name: row.line

    RowLayout {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.space.tiny + 2

        ColumnLayout {
            id: words
            spacing: 0

            Body {
                Layout.fillWidth: true
                font.weight: Font.Medium
                text: row.line
                Accessible.ignored: true
            }
            Small {
                Layout.fillWidth: true
                visible: row.didNotArise
                font.pixelSize: Theme.type.label
                text: qsTr("Did not arise")
            }
        }
        PushButton {
            Layout.minimumWidth: row.markWidth
            focusPolicy: Qt.TabFocus
            leftPadding: Theme.space.small
            rightPadding: Theme.space.small
            iconName: "check"
            text: row.seen > 0 ? row.seen : ""
            ground: row.seen > 0 ? Theme.colour.leafGround : Theme.colour.quiet
            groundPressed: Theme.colour.leafBorder
            ink: row.seen > 0 ? Theme.colour.leafInk : Theme.colour.quietInk
            corner: Theme.radius.medium
            Accessible.name: row.seen > 0 ? qsTr("%1: seen, %n time(s)", "", row.seen).arg(row.line)
                                          : qsTr("%1: seen").arg(row.line)
            Accessible.description: qsTr("Hold, or the N key: did not arise")
            onClicked: row.capture.seen(row.index)
            onPressAndHold: row.capture.didNotArise(row.index)
            onActiveFocusChanged: if (activeFocus) row.reached()
            Keys.onPressed: event => row.absentByKey(event)
        }
        PushButton {
            Layout.minimumWidth: row.markWidth
            focusPolicy: Qt.TabFocus
            leftPadding: Theme.space.small
            rightPadding: Theme.space.small
            iconName: "minus"
            text: row.missed > 0 ? row.missed : ""
            ground: row.missed > 0 ? Theme.colour.clayGround : Theme.colour.quiet
            groundPressed: Theme.colour.clayBorder
            ink: row.missed > 0 ? Theme.colour.clayInk : Theme.colour.quietInk
            corner: Theme.radius.medium
            Accessible.name: row.missed > 0 ? qsTr("%1: chance missed, %n time(s)", "", row.missed).arg(row.line)
                                            : qsTr("%1: chance missed").arg(row.line)
            Accessible.description: qsTr("Hold, or the N key: did not arise")
            onClicked: row.capture.missed(row.index)
            onPressAndHold: row.capture.didNotArise(row.index)
            onActiveFocusChanged: if (activeFocus) row.reached()
            Keys.onPressed: event => row.absentByKey(event)
        }
    }
}
