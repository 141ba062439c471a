pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The names behind a count, or what is wrong in a file, line by line. */
Sheet {
    id: sheet

    required property ImportLineList lines

    Title {
        width: parent.width
        font.pixelSize: Theme.type.large
        text: sheet.lines.heading
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Small {
        width: parent.width
        visible: text !== ""
        text: sheet.lines.hint
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, (sheet.parent?.height ?? 800) * 0.5)
        clip: true
        model: sheet.lines
        spacing: Theme.space.small
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Keys.onDownPressed: list.flick(0, -900)
        Keys.onUpPressed: list.flick(0, 900)

        Accessible.role: Accessible.List
        Accessible.name: sheet.lines.heading

        delegate: LineOfImport { width: list.width }
    }
    SecondaryButton {
        width: parent.width
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
