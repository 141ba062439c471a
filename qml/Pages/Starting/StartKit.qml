pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The page of the recovery kit: what it is for, the code, and a way to keep it as a PDF. */
Column {
    id: page

    required property StartSchool starting

    spacing: Theme.space.medium

    Body {
        width: parent.width
        text: qsTr("Passcodes cannot be looked up. If every lead's tablet is lost or its passcode forgotten, this page is the only way back to what your school has sealed. Print it, put it into the school's safe, and tell the head where it is.")
    }
    Card {
        width: parent.width
        padding: Theme.space.huge

        contentItem: GridLayout {
            columns: page.width > 520 * Theme.type.scale ? 2 : 1
            columnSpacing: Theme.space.huge
            rowSpacing: Theme.space.medium

            QrCode {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: 236
                Layout.preferredHeight: 236
                content: page.starting.kit.qr
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code of the recovery kit")
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.small

                Heading {
                    Layout.fillWidth: true
                    text: page.starting.kit.school
                }
                KitCode {
                    Layout.fillWidth: true
                    groups: page.starting.kit.groups
                }
                Small {
                    Layout.fillWidth: true
                    text: qsTr("Whoever holds it can open everything. No photo of it, no e-mail.")
                }
            }
        }
    }
    SaveKit {
        width: parent.width
        kit: page.starting.kit
    }
    Small {
        width: parent.width
        text: qsTr("Nothing of your school is made yet. If this tablet stops now, begin again, and throw this page away: there will be another.")
    }
    PrimaryButton {
        width: parent.width
        text: qsTr("I have it on paper")
        enabled: !page.starting.kit.saving
        onClicked: page.starting.takeAway()
    }
    PushButton {
        width: parent.width
        ground: "transparent"
        ink: Theme.colour.primaryGroundInk
        font.pixelSize: Theme.type.small
        text: qsTr("Back to the names")
        onClicked: page.starting.back()
    }
}
