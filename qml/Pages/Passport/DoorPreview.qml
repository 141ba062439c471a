pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** How the draft will look at the door: the alert and the first lines, five in all. */
Card {
    id: card

    required property PassportEditor editor
    readonly property string alert: card.editor.texts.alert.text
    readonly property int fits: card.alert === "" ? 5 : 4

    padding: Theme.space.medium
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("At the door")

    contentItem: ColumnLayout {
        spacing: Theme.space.tiny

        RowLayout {
            spacing: Theme.space.small

            FaceCircle {
                initials: card.editor.pupil.initials
                colour: card.editor.pupil.colour
                size: 48
            }
            ColumnLayout {
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.type.large
                    text: card.editor.pupil.name
                }
                Small {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: card.editor.texts.headline.text
                }
            }
        }
        RowLayout {
            visible: card.alert !== ""
            spacing: Theme.space.small

            Icon { name: "heart-pulse"; colour: Theme.colour.clayInk }
            Heading {
                Layout.fillWidth: true
                color: Theme.colour.clayInk
                text: card.alert
            }
        }
        Repeater {
            model: card.editor.lines

            DoorPreviewLine {
                required property int index

                visible: index < card.fits && line !== ""
            }
        }
        Small {
            Layout.fillWidth: true
            visible: card.editor.lines.count > card.fits
            text: qsTr("and %n more on the page", "", card.editor.lines.count - card.fits)
        }
    }
}
