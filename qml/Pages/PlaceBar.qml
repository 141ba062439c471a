pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** The places of the app at the foot of a phone; those that have no room there are behind "More". */
Rectangle {
    id: bar

    /** A list of Place. */
    required property var places
    required property string chosen
    signal asked(place: string)

    readonly property var offered: Array.from(bar.places).filter(place => place.offered)
    readonly property int count: bar.offered.length
    readonly property int fits: Math.max(2, Math.floor(width / (72 * Theme.type.scale)))
    readonly property int shown: bar.count > bar.fits ? bar.fits - 1 : bar.count

    function ask(place: string): void {
        more.close();
        bar.asked(place);
    }

    implicitHeight: row.height + 2 * Theme.space.hair
    color: Theme.colour.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Row {
        id: row
        anchors.centerIn: parent

        Repeater {
            model: bar.offered.slice(0, bar.shown)

            RailItem {
                required property Place modelData

                width: Math.floor(bar.width / (bar.shown + (bar.shown < bar.count ? 1 : 0)))
                // On the way out the places go before their items.
                iconName: modelData?.iconName ?? ""
                text: modelData?.word ?? ""
                count: modelData?.count ?? 0
                chosen: modelData ? bar.chosen === modelData.key : false
                onClicked: bar.asked(modelData.key)
            }
        }
        RailItem {
            width: Math.floor(bar.width / (bar.shown + 1))
            visible: bar.shown < bar.count
            iconName: "ellipsis"
            text: qsTr("More")
            count: bar.offered.slice(bar.shown).reduce((sum, place) => sum + place.count, 0)
            chosen: bar.offered.slice(bar.shown).some(place => place.key === bar.chosen)
            onClicked: more.open()
        }
    }
    Sheet {
        id: more

        Repeater {
            model: bar.offered.slice(bar.shown)

            SecondaryButton {
                required property Place modelData

                width: parent.width
                soft: bar.chosen === modelData.key
                iconName: modelData.iconName
                text: modelData.count > 0 ? modelData.word + " (" + modelData.count + ")" : modelData.word
                onClicked: bar.ask(modelData.key)
            }
        }
    }
}
