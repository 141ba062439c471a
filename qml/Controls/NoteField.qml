pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A field for a text of several lines. Grows to `mostLines`, then scrolls. Enter keeps, unless it is
    to begin a new line. */
FieldGround {
    id: field

    property alias text: area.text
    property alias readOnly: area.readOnly
    property string placeholder
    property string name: field.placeholder
    property int mostLines: 6
    property int longest: 20000
    property bool enterKeeps: true
    /** Enter or Ctrl+Enter; Shift+Enter begins a new line. */
    signal kept
    signal leaving

    function take(): void { area.forceActiveFocus(); }

    active: area.activeFocus
    implicitHeight: Math.max(60,
        Math.min(area.contentHeight, field.mostLines * metrics.height) + 2 * area.topPadding + 8)

    FontMetrics {
        id: metrics
        font: area.font
    }
    Flickable {
        id: flick
        anchors.fill: parent
        anchors.margins: 2
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.TextArea.flickable: T.TextArea {
            id: area
            padding: Theme.space.medium
            topPadding: Math.max(Theme.space.small, (52 - metrics.height) / 2)
            bottomPadding: topPadding
            font.family: Theme.type.family
            font.pixelSize: Theme.type.body
            color: Theme.colour.ink
            selectionColor: Theme.colour.primary
            selectedTextColor: Theme.colour.primaryInk
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            cursorDelegate: Caret { shown: area.activeFocus }
            Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onActiveFocusChanged: if (!activeFocus) field.leaving()
            onLengthChanged: if (length > field.longest) remove(field.longest, length)

            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            Accessible.multiLine: true
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                event.accepted = field.enterKeeps && enter && !(event.modifiers & Qt.ShiftModifier);
                if (event.accepted) field.kept();
            }

            Small {
                anchors.fill: parent
                anchors.leftMargin: area.leftPadding
                anchors.topMargin: area.topPadding
                visible: area.length === 0 && area.preeditText === ""
                text: field.placeholder
                font.pixelSize: Theme.type.body
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
