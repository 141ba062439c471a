pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** For a day without the school server: a file that goes from tablet to tablet. */
Item {
    id: box

    required property TabletFile byFile

    implicitHeight: paper.implicitHeight

    Card {
        id: paper
        anchors.fill: parent

        contentItem: ColumnLayout {
            spacing: Theme.space.medium

            SectionLabel {
                Layout.fillWidth: true
                text: qsTr("Without the school server")
            }
            Small {
                Layout.fillWidth: true
                text: qsTr("A file carries what is here to another tablet of your school, on a USB stick for instance. Only your school can open it.")
            }
            SecondaryButton {
                Layout.fillWidth: true
                iconName: "tablet"
                text: qsTr("Save a file for another tablet")
                onClicked: saving.open()
            }
            SecondaryButton {
                Layout.fillWidth: true
                iconName: "file-input"
                text: qsTr("Take in a file")
                onClicked: taking.open()
            }
        }
    }
    ByFileSheet {
        id: saving
        byFile: box.byFile
        heading: qsTr("Save a file for another tablet")
        hint: qsTr("It holds, sealed, what waits on this tablet and what came here last. It counts as waiting until the school server has it.")
        chooseText: qsTr("Choose where to save it")
        typeHint: qsTr("Or type where to save it")
        doText: qsTr("Save")
        saves: true
        onChosen: file => box.byFile.save(file)
        onTyped: path => box.byFile.savePath(path)
    }
    ByFileSheet {
        id: taking
        byFile: box.byFile
        heading: qsTr("Take in a file")
        hint: qsTr("One that was saved on another tablet of your school. What is here already does not come twice.")
        chooseText: qsTr("Choose the file")
        typeHint: qsTr("Or type where the file is")
        doText: qsTr("Take in")
        onChosen: file => box.byFile.take(file)
        onTyped: path => box.byFile.takePath(path)
    }
}
