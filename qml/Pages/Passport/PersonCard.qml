pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Whose passport it is, with whom it was written, and when it is looked at again. */
Card {
    id: card

    required property PupilPassport passport
    /** Face beside the words instead of above them. */
    property bool flat: false

    readonly property int align: card.flat ? Text.AlignLeft : Text.AlignHCenter

    implicitWidth: 0 // the grid gives it one

    contentItem: GridLayout {
        columns: card.flat ? 2 : 1
        columnSpacing: Theme.space.large
        rowSpacing: Theme.space.small

        FaceCircle {
            Layout.alignment: card.flat ? Qt.AlignTop : Qt.AlignHCenter
            initials: card.passport.pupil.initials
            colour: card.passport.pupil.colour
            size: card.flat ? 72 : 118
        }
        ColumnLayout {
            spacing: 2

            Title {
                Layout.fillWidth: true
                horizontalAlignment: card.align
                text: card.passport.pupil.name
            }
            Small {
                Layout.fillWidth: true
                horizontalAlignment: card.align
                visible: text !== ""
                text: card.passport.pupil.place
            }
            Small {
                Layout.fillWidth: true
                horizontalAlignment: card.align
                visible: text !== ""
                font.pixelSize: Theme.type.label
                text: card.passport.pupil.needs
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            visible: card.passport.state === PupilPassport.Shared
            implicitHeight: 1
            color: Theme.colour.line
        }
        ColumnLayout {
            Layout.columnSpan: parent.columns
            visible: card.passport.state === PupilPassport.Shared
            spacing: 2

            Small {
                Layout.fillWidth: true
                text: card.passport.written
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.passport.review
            }
            Small {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                color: Theme.colour.primaryGroundInk
                text: qsTr("Version %1").arg(card.passport.version)
            }
        }
    }
}
