#pragma once

#include "core/passport/door.h"
#include "core/school/timetable.h"
#include "sync/client/replica.h"

#include <optional>
#include <vector>

namespace pipit::viewmodels {

/// A class whose door can be opened.
struct DoorClass {
    school::Class schoolClass;
    bool isMine = false;
    std::optional<school::Lesson> lesson; ///< today's that is on, else the next one with this class

    bool operator==(const DoorClass&) const = default;
};

/// What the door shows.
struct DoorAnswer {
    /// Mine in the order of my day, then my others, then everybody else's by name.
    std::vector<DoorClass> classes;
    std::optional<std::size_t> open; ///< of `classes`; nothing: this person has to choose
    std::optional<school::Lesson> next; ///< of this person, after the lesson that is shown
    passport::Door door;
    std::size_t notHere = 0; ///< pupils whose passports this tablet cannot open
    bool mayMark = false; ///< this person's role keeps receipts
};

// What the door asks of the open profile. Thread: the storage thread, all of it.
// Errors: those of Database, NotFound while the school's register has not come, and what stands
// beside a call.

/// With no class asked for: that of this person's lesson that is on, else of the next one today,
/// else their first. A class that is not here counts as none.
Result<DoorAnswer> readDoor(
    client::Replica& replica, Clock& clock, const std::optional<RecordId>& asked);

/// That this person has read what was shown; durable when this returns. Those of Receipts.
Result<void> keepReceipts(
    client::Replica& replica, Clock& clock, const std::vector<passport::ShownVersion>& shown);

} // namespace pipit::viewmodels
