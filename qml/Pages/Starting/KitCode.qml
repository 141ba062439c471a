pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit.Theme
import Pipit.Controls

/** The code of a recovery kit, three groups to a line, as one reads it aloud. */
GridLayout {
    id: code

    required property var groups // a list of strings: qmllint of 6.4 knows no such property

    columns: 3
    columnSpacing: Theme.space.medium
    rowSpacing: Theme.space.tiny
    Accessible.role: Accessible.StaticText
    Accessible.name: code.groups.join(", ")

    Repeater {
        model: code.groups

        Digits {
            required property string modelData

            text: modelData
            size: Theme.type.large
            colour: Theme.colour.ink
            Accessible.ignored: true
        }
    }
}
