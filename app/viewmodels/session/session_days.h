#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/intervention/session_store.h"

#include <optional>
#include <string>
#include <vector>

namespace pipit::viewmodels {

/// What the screens of sessions take from outside. Both outlive every call.
struct SessionSources {
    Clock& clock;
    crypto::Random& random;
};

/// A group on a day on which it met, or was to meet.
struct GroupDay {
    RecordId group;
    std::string name;
    Day day;
    std::optional<std::chrono::minutes> starts;
    std::string room;
    int pupils = 0;
    bool logged = false;
    std::optional<int> minutes; ///< delivered, if logged and recorded
    int away = 0; ///< of the pupils, if logged
    bool begun = false; ///< there is a draft of this person's
};

struct GroupWeek {
    std::string name;
    intervention::WeekMinutes week;
};

/// The groups that a person logs, day by day, as the store has it at one minute.
struct SessionDays {
    WallTime now;
    bool allowed = false; ///< this person may log sessions
    bool isMine = false; ///< this person's groups; else the school's
    bool hasGroups = false;
    std::vector<GroupDay> today; ///< in order of their time
    std::vector<GroupDay> earlier; ///< of the other days that may still be logged, newest first
    std::vector<GroupWeek> weeks; ///< groups that meet in this week
};

} // namespace pipit::viewmodels
