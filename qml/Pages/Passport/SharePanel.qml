pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The last look before a version goes out: what is new in it, and how it looks at the door. */
ColumnLayout {
    id: panel

    required property PassportEditor editor
    signal closeAsked

    spacing: Theme.space.medium

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.type.large
        text: qsTr("Share version %1 of %2's passport").arg(panel.editor.number).arg(panel.editor.pupil.firstName)
    }
    OneLine {
        Layout.fillWidth: true
        editor: panel.editor
        part: panel.editor.summary
        label: qsTr("What is new, in one line")
        hint: qsTr("After the review with mum")
    }
    SectionLabel {
        Layout.fillWidth: true
        text: qsTr("At the door")
    }
    DoorPreview {
        Layout.fillWidth: true
        editor: panel.editor
    }
    Small {
        Layout.fillWidth: true
        text: panel.editor.obstacle !== "" ? panel.editor.obstacle
            : qsTr("All of it is shared at once. Those who read an earlier version see that it has changed.")
    }
    Problem {
        Layout.fillWidth: true
        text: panel.editor.problem
    }
    PrimaryButton {
        Layout.fillWidth: true
        enabled: panel.editor.obstacle === "" && !panel.editor.busy
        iconName: "send"
        text: panel.editor.busy ? qsTr("Sharing") : qsTr("Share this version")
        onClicked: panel.editor.share()
    }
    SecondaryButton {
        Layout.fillWidth: true
        enabled: !panel.editor.busy
        text: qsTr("Go on writing")
        onClicked: panel.closeAsked()
    }
}
