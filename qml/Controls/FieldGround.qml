pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** What a field is drawn on: a thin line, a strong one while it has the focus. */
Rectangle {
    property bool active: false

    radius: Theme.radius.medium
    color: Theme.colour.field
    border.width: active ? 2 : 1
    border.color: active ? Theme.colour.primary : Theme.colour.fieldBorder
}
