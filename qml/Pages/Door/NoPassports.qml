pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Stands where the cards would: there are none, or this tablet cannot open them yet. */
EmptyState {
    required property string notHere

    topPadding: Theme.space.vast
    bottomPadding: Theme.space.vast
    iconName: notHere === "" ? "book-user" : "lock"
    heading: notHere === "" ? qsTr("No passports in this class")
                            : qsTr("The passports are not on this tablet yet")
    text: notHere === ""
        ? qsTr("When a passport of one of these pupils is shared, what helps them stands here.")
        : notHere
}
