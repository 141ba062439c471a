pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What waits for somebody to settle it. */
Item {
    id: page

    required property Workspace workspace
    required property InboxDesk desk
    signal conflictAsked

    function open(row: int): void {
        page.desk.open(row);
        page.conflictAsked();
    }

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("Inbox")
        subtitle: page.desk.summary
    }
    Scroll {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.space.medium

            Problem {
                Layout.fillWidth: true
                text: page.desk.problem
            }
            Notice {
                Layout.fillWidth: true
                visible: page.desk.done !== ""
                ground: Theme.colour.leafGround
                outline: Theme.colour.leafBorder
                ink: Theme.colour.leafInk
                iconName: "check"
                heading: page.desk.done
            }
            Card {
                Layout.fillWidth: true
                visible: page.desk.known && page.desk.count === 0
                padding: Theme.space.vast

                contentItem: EmptyState {
                    iconName: "inbox"
                    heading: qsTr("Nothing waits for you")
                    text: qsTr("When two people change the same words on two tablets before they sync, both versions come here side by side. Nothing is overwritten: you decide what stays.")
                }
            }
            InboxList {
                Layout.fillWidth: true
                visible: page.desk.count > 0
                desk: page.desk
                onAsked: row => page.open(row)
            }
            Small {
                Layout.fillWidth: true
                visible: page.desk.count > 0
                text: qsTr("Until one of you decides, the newer version shows with a badge. Nothing is lost.")
            }
        }
    }
}
