pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Logs what is on the form, and says whether its last tap is on the tablet. Where there is room it
    also holds what else can be done, and what is filled in. */
GridLayout {
    id: foot

    required property SessionForm form
    required property bool wide
    readonly property bool kept: foot.form.keeping === SessionForm.Kept
    readonly property bool touched: foot.form.keeping !== SessionForm.Untouched

    columns: foot.wide ? 3 : 1
    columnSpacing: Theme.space.medium
    rowSpacing: Theme.space.tiny

    SessionOffers {
        visible: foot.wide
        form: foot.form
        wide: true
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: foot.wide || foot.touched
        spacing: 1

        RowLayout {
            Layout.alignment: foot.wide ? Qt.AlignRight : Qt.AlignLeft
            visible: foot.touched
            spacing: Theme.space.hair

            Icon {
                name: foot.kept ? "check" : "pencil"
                colour: foot.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                size: Theme.type.icon(18)
            }
            Small {
                color: foot.kept ? Theme.colour.leafInk : Theme.colour.inkSoft
                text: foot.kept ? qsTr("Draft saved on this tablet") : qsTr("Saving")
            }
        }
        Small {
            Layout.fillWidth: true
            visible: foot.wide
            horizontalAlignment: Text.AlignRight
            text: foot.form.filling
        }
    }
    PrimaryButton {
        Layout.fillWidth: !foot.wide
        enabled: !foot.form.busy
        leftPadding: Theme.space.vast
        rightPadding: Theme.space.vast
        iconName: "check"
        text: qsTr("Done")
        onClicked: foot.form.finish()
    }
}
