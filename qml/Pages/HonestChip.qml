pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Controls

/** The honest chip of the open profile. */
StatusChip {
    id: chip

    required property HonestState honest

    kind: {
        switch (chip.honest.kind) {
        case HonestState.Saved: return StatusChip.Saved;
        case HonestState.Waiting: return StatusChip.Waiting;
        case HonestState.Saving: return StatusChip.Saving;
        case HonestState.AllOnServer: return StatusChip.AllOnServer;
        default: return StatusChip.NotKnown;
        }
    }
    waiting: chip.honest.waiting
    agreedAt: Qt.formatTime(chip.honest.agreedAt, "H:mm")
}
