pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The page itself: who, in two columns where there is room, and what the child and those who know
    them wrote. */
GridLayout {
    id: sheet

    required property PupilPassport passport
    required property bool wide
    signal editAsked

    readonly property bool shared: sheet.passport.state === PupilPassport.Shared
    readonly property bool pairs: width > 560 * Theme.type.scale

    columns: sheet.wide ? 2 : 1
    columnSpacing: Theme.space.large
    rowSpacing: Theme.space.medium

    PersonCard {
        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: !sheet.wide
        Layout.preferredWidth: 330
        Layout.alignment: Qt.AlignTop
        passport: sheet.passport
        flat: !sheet.wide
    }
    ReadByCard {
        Layout.row: sheet.wide ? 1 : 2
        Layout.column: 0
        Layout.fillWidth: !sheet.wide
        Layout.fillHeight: sheet.wide
        Layout.preferredWidth: 330
        passport: sheet.passport
    }
    Card {
        Layout.row: sheet.wide ? 0 : 1
        Layout.column: sheet.wide ? 1 : 0
        Layout.rowSpan: sheet.wide ? 2 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !sheet.shared
        implicitWidth: 0
        contentItem: NoPassport {
            passport: sheet.passport
            onEditAsked: sheet.editAsked()
        }
    }
    ColumnLayout {
        Layout.row: sheet.wide ? 0 : 1
        Layout.column: sheet.wide ? 1 : 0
        Layout.rowSpan: sheet.wide ? 2 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: sheet.shared
        spacing: Theme.space.medium

        PassportAlert {
            Layout.fillWidth: true
            part: sheet.passport.alert
        }
        GridLayout {
            columns: sheet.pairs ? 2 : 1
            columnSpacing: Theme.space.medium
            rowSpacing: Theme.space.medium

            VoiceCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                part: sheet.passport.likes
                heading: qsTr("What people like about me")
                iconName: "sparkles"
                warm: true
            }
            VoiceCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                part: sheet.passport.mattersToMe
                heading: qsTr("What matters to me")
                iconName: "heart"
                warm: true
            }
            HelpLines {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: parent.columns
                lines: sheet.passport.lines
                firstName: sheet.passport.pupil.firstName
            }
            VoiceCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                part: sheet.passport.hardForMe
                heading: qsTr("What is hard for me")
                iconName: "cloud-lightning"
            }
            VoiceCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                part: sheet.passport.tooMuch
                heading: qsTr("When it is too much")
                iconName: "life-buoy"
            }
        }
    }
}
