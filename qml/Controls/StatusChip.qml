pragma ComponentBehavior: Bound
import QtQuick

/** The one honest chip. It never says more than what was acknowledged; a tap sends and receives. */
Chip {
    id: status

    enum Kind { NotKnown, Saved, Waiting, AllOnServer, Saving }
    property int kind: StatusChip.NotKnown
    /** Changes that the school server has not acknowledged. */
    property int waiting: 0
    /** When server and tablet last agreed, as "15:44". */
    property string agreedAt

    tone: [Chip.Plain, Chip.Leaf, Chip.Honey, Chip.Leaf, Chip.Plain][status.kind]
    iconName: ["tablet", "check", "cloud-upload", "cloud-check", "tablet"][status.kind]
    text: [qsTr("Looking at this tablet"), qsTr("Saved on this tablet"),
        qsTr("%n waiting to send", "", status.waiting),
        qsTr("All on the school server, %1").arg(status.agreedAt),
        qsTr("Saving on this tablet")][status.kind]
    Accessible.description: qsTr("Press to send and receive now")
}
