pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Controls

/** What a colleague shared while this person was typing in the same place: both stay until one is
    chosen. */
Notice {
    id: notice

    /** The place, for who does not see it. */
    property string name
    signal takeTheirs
    signal keepMine

    iconName: "git-merge"
    heading: qsTr("A colleague wrote here too")

    Chip {
        text: qsTr("Use theirs")
        Accessible.name: qsTr("Use theirs: %1").arg(notice.name)
        onClicked: notice.takeTheirs()
    }
    Chip {
        text: qsTr("Keep mine")
        Accessible.name: qsTr("Keep mine: %1").arg(notice.name)
        onClicked: notice.keepMine()
    }
}
