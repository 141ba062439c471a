pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** Writes the next version of a passport. Everything typed is kept at every pause; nobody else sees
    it before it is shared. */
Item {
    id: page

    required property Workspace workspace
    required property PassportEditor editor
    signal back

    readonly property bool pairs: width > 700 * Theme.type.scale

    Component.onDestruction: page.editor.flush()
    Connections {
        target: page.editor
        function onShared(): void { page.back(); }
        function onDiscarded(): void { page.back(); }
    }
    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: page.editor.open ? qsTr("%1's passport").arg(page.editor.pupil.firstName) : qsTr("Passport")
        subtitle: page.editor.open ? qsTr("You are writing version %1").arg(page.editor.number) : ""
        canGoBack: true
        onBack: page.back()
    }
    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: bar.top }
        anchors.topMargin: Theme.space.small
        anchors.bottomMargin: Theme.space.small
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: content
            width: flick.width
            spacing: Theme.space.medium

            Problem {
                Layout.fillWidth: true
                text: page.editor.problem
            }
            UndoNotice {
                Layout.fillWidth: true
                editor: page.editor
            }
            Notice {
                Layout.fillWidth: true
                visible: page.editor.news !== ""
                iconName: "git-merge"
                heading: page.editor.news

                Chip {
                    text: qsTr("Understood")
                    onClicked: page.editor.dismissNews()
                }
            }
            Repeater {
                model: page.editor.open ? 1 : 0

                PassportForm {
                    Layout.fillWidth: true
                    editor: page.editor
                    pairs: page.pairs
                    onLibraryAsked: library.open()
                }
            }
        }
    }
    DraftBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: page.editor.open
        height: visible ? implicitHeight : 0
        editor: page.editor
        onDiscardAsked: page.editor.discard(page.editor.pupil.id)
        onShareAsked: share.open()
    }
    Sheet {
        id: library
        onOpened: picker.take()

        StrategyPicker {
            id: picker
            width: parent.width
            editor: page.editor
        }
        SecondaryButton {
            width: parent.width
            text: qsTr("Done")
            onClicked: library.close()
        }
    }
    Sheet {
        id: share

        SharePanel {
            width: parent.width
            editor: page.editor
            onCloseAsked: share.close()
        }
    }
}
