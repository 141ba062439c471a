pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** Finds a strategy in the school's library, by its words and its area of need. */
Column {
    id: picker

    required property PassportEditor editor
    readonly property StrategyFinder finder: picker.editor.finder
    readonly property int chosenArea: picker.finder.area

    function take(): void { field.forceActiveFocus(); }

    spacing: Theme.space.small

    Heading {
        width: picker.width
        font.pixelSize: Theme.type.large
        text: qsTr("From the library")
    }
    SearchField {
        id: field
        width: picker.width
        placeholderText: qsTr("Find a strategy")
        text: picker.finder.search
        onTextChanged: picker.finder.search = text
    }
    Flow {
        width: picker.width
        spacing: Theme.space.tiny

        Repeater {
            model: picker.finder.areas

            Chip {
                required property int index
                required property string modelData

                width: Math.min(implicitWidth, picker.width)
                tone: picker.chosenArea === index ? Chip.Chosen : Chip.Plain
                text: modelData
                Accessible.checkable: true
                Accessible.checked: picker.chosenArea === index
                onClicked: picker.finder.area = picker.chosenArea === index ? -1 : index
            }
        }
    }
    ListView {
        id: list
        width: picker.width
        height: Math.max(160, 320 * Theme.type.scale)
        clip: true
        model: picker.finder
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n strategy(ies)", "", picker.finder.count)

        delegate: StrategyRow {
            width: list.width
            full: picker.editor.lines.full
            onChosen: picker.editor.addFound(index)
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: picker.finder.known && picker.finder.count === 0
            iconName: "library"
            heading: qsTr("No strategy found")
            text: qsTr("Try one word, or write the line in your own words.")
        }
    }
}
