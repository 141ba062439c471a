pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** A version of a passport, or one of the changes below it. */
Item {
    id: row

    required property int number
    required property string title
    required property string detail
    required property string words
    required property string spoken
    required property bool twin

    readonly property bool version: row.number > 0

    implicitHeight: (row.version ? head.implicitHeight : change.implicitHeight)
        + (row.version ? Theme.space.large : Theme.space.small)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.version ? row.title + ". " + row.detail + (row.words === "" ? "" : ". " + row.words)
                                 : row.title + ". " + row.spoken

    ColumnLayout {
        id: head
        width: row.width
        anchors.bottom: parent.bottom
        visible: row.version
        spacing: 2

        Rectangle {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.tiny
            implicitHeight: 1
            color: Theme.colour.line
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.small

            Heading {
                font.pixelSize: Theme.type.large
                text: row.title
                Accessible.ignored: true
            }
            Small {
                height: Math.max(implicitHeight, Theme.type.large * 1.2)
                verticalAlignment: Text.AlignBottom
                text: row.detail
                Accessible.ignored: true
            }
        }
        Body {
            Layout.fillWidth: true
            visible: row.version && text !== ""
            text: row.version ? row.words : ""
            Accessible.ignored: true
        }
        RowLayout {
            visible: row.twin
            spacing: Theme.space.tiny

            Icon {
                name: "git-merge"
                colour: Theme.colour.honeyInk
                size: Theme.type.icon(20)
            }
            Small {
                Layout.fillWidth: true
                color: Theme.colour.honeyInk
                text: qsTr("Another version of this number was shared at the same time. Both were brought together.")
            }
        }
    }
    ColumnLayout {
        id: change
        width: row.width
        visible: !row.version
        spacing: 0

        SectionLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.tiny
            text: row.title
            Accessible.ignored: true
        }
        MarkedText {
            Layout.fillWidth: true
            marked: row.version ? "" : row.words
            Accessible.ignored: true
        }
    }
}
