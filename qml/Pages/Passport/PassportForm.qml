pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** All fields of a passport, in the order of the page. */
ColumnLayout {
    id: form

    required property PassportEditor editor
    required property bool pairs
    signal libraryAsked

    spacing: Theme.space.medium

    GridLayout {
        columns: form.pairs ? 2 : 1
        columnSpacing: Theme.space.medium
        rowSpacing: Theme.space.medium

        VoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: true
            editor: form.editor
            part: form.editor.texts.likes
            heading: qsTr("What people like about me")
            hint: qsTr("In %1's own words").arg(form.editor.pupil.firstName)
            iconName: "sparkles"
        }
        VoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: true
            editor: form.editor
            part: form.editor.texts.mattersToMe
            heading: qsTr("What matters to me")
            hint: qsTr("People, things, what a good day is")
            iconName: "heart"
        }
        LinesEditor {
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            editor: form.editor
            onLibraryAsked: form.libraryAsked()
        }
        VoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: true
            editor: form.editor
            part: form.editor.texts.hardForMe
            heading: qsTr("What is hard for me")
            hint: qsTr("What makes a lesson hard")
            iconName: "cloud-lightning"
        }
        VoiceField {
            Layout.fillWidth: true
            Layout.fillHeight: true
            editor: form.editor
            part: form.editor.texts.tooMuch
            heading: qsTr("When it is too much")
            hint: qsTr("What you see, and what helps then")
            iconName: "life-buoy"
        }
    }
    Card {
        Layout.fillWidth: true
        implicitWidth: 0
        padding: Theme.space.medium
        contentItem: GridLayout {
            columns: form.pairs ? 2 : 1
            columnSpacing: Theme.space.medium
            rowSpacing: Theme.space.medium

            OneLine {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                editor: form.editor
                part: form.editor.texts.headline
                label: qsTr("One line under the name at the door")
                hint: qsTr("Kind, funny, loves maps")
            }
            OneLine {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                editor: form.editor
                part: form.editor.texts.alert
                label: qsTr("Medical alert")
                hint: qsTr("Only what everybody at the door must know")
                iconName: "heart-pulse"
            }
            OneLine {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                editor: form.editor
                part: form.editor.texts.writtenWith
                label: qsTr("Written with")
                hint: qsTr("%1 and who knows them well").arg(form.editor.pupil.firstName)
            }
            ReviewDay {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                editor: form.editor
            }
        }
    }
}
