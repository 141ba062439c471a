pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** The versions of a passport with their changes. */
ListView {
    id: list

    required property PassportHistory history

    clip: true
    model: list.history
    cacheBuffer: 600
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n version(s)", "", list.history.versions)

    delegate: HistoryRow { width: list.width }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 420 * Theme.type.scale)
        visible: list.history.known && list.history.versions === 0
        iconName: "history"
        heading: qsTr("Nothing was shared yet")
        text: qsTr("Every version that is shared stays here, word for word, with who shared it and when.")
    }
}
