pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A field of one line with an icon before it. */
T.TextField {
    id: field

    property string iconName
    property string name: field.placeholderText
    /** What the field is for goes on standing above what was typed: where several fields make a form. */
    property bool labelled: false
    readonly property bool hasLabel: field.labelled && field.length > 0

    implicitWidth: 280
    implicitHeight: Math.max(Theme.space.primaryHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: field.iconName === "" ? Theme.space.medium : Theme.space.large + icon.width + Theme.space.small
    rightPadding: Theme.space.medium
    topPadding: field.hasLabel ? Theme.space.tiny + label.height : Theme.space.small
    bottomPadding: field.hasLabel ? Theme.space.tiny : Theme.space.small
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.type.family
    font.pixelSize: Theme.type.body
    color: Theme.colour.ink
    selectionColor: Theme.colour.primary
    selectedTextColor: Theme.colour.primaryInk
    selectByMouse: true
    cursorDelegate: Caret { shown: field.activeFocus }

    Accessible.role: Accessible.EditableText
    Accessible.name: field.name

    background: FieldGround { active: field.activeFocus }

    Icon {
        id: icon
        x: Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        visible: field.iconName !== ""
        name: field.iconName
        colour: Theme.colour.inkSoft
        size: Math.round(Theme.type.body * 1.25)
    }
    SectionLabel {
        id: label
        x: field.leftPadding
        y: Theme.space.tiny
        width: field.width - field.leftPadding - field.rightPadding
        visible: field.hasLabel
        text: field.placeholderText
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Small {
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: field.length === 0 && field.preeditText === ""
        text: field.placeholderText
        font.pixelSize: Theme.type.body
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
