pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme

/** What needs this person's eye, is not finished, or is due. */
ColumnLayout {
    id: aside

    required property Today today
    signal asked(place: string, target: string)

    spacing: Theme.space.medium

    TodayCard {
        Layout.fillWidth: true
        visible: aside.today.hasSchool || count > 0
        heading: qsTr("Needs your eye")
        iconColour: Theme.colour.honeyInk
        rows: aside.today.eye
        nothing: qsTr("Nothing for now. What colleagues share shows here after the next sync.")
        onAsked: (place, target) => aside.asked(place, target)
    }
    TodayCard {
        Layout.fillWidth: true
        visible: count > 0
        heading: qsTr("Not finished")
        rows: aside.today.unfinished
        onAsked: (place, target) => aside.asked(place, target)
    }
    TodayCard {
        Layout.fillWidth: true
        visible: count > 0
        heading: qsTr("Reviews due")
        rows: aside.today.reviews
        onAsked: (place, target) => aside.asked(place, target)
    }
}
