pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** When the passport is to be looked at again: chosen by how long from today. */
ColumnLayout {
    id: box

    required property PassportEditor editor
    readonly property string day: box.editor.texts.reviewDate.text

    /** "Friday 5 February 2027"; what was written, if that is no day. */
    function words(day: string): string {
        const date = Date.fromLocaleString(Qt.locale("C"), day, "yyyy-MM-dd");
        return isNaN(date.getTime()) ? day : date.toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy");
    }

    spacing: Theme.space.hair

    SectionLabel {
        Layout.fillWidth: true
        text: qsTr("Review by")
    }
    Body {
        Layout.fillWidth: true
        text: box.day === "" ? qsTr("No day chosen") : box.words(box.day)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.tiny

        Repeater {
            model: [6, 13, 26]

            Chip {
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth) // no parent on the way out
                required property int modelData

                enabled: !box.editor.busy
                text: modelData === 6 ? qsTr("In 6 weeks") : modelData === 13 ? qsTr("In 3 months")
                                                                              : qsTr("In half a year")
                onClicked: box.editor.reviewIn(modelData)
            }
        }
    }
    TheirWords {
        Layout.fillWidth: true
        visible: box.editor.texts.reviewDate.hasTheirs
        name: qsTr("Review by")
        text: box.words(box.editor.texts.reviewDate.theirs)
        onTakeTheirs: box.editor.texts.reviewDate.takeTheirs()
        onKeepMine: box.editor.texts.reviewDate.keepMine()
    }
}
