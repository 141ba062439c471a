#pragma once

#include "app/viewmodels/session/session_days.h"
#include "core/intervention/session.h"
#include "core/target/target.h"

#include <map>
#include <utility>

namespace pipit::viewmodels {

struct SessionTarget {
    target::Target target;
    std::optional<intervention::Step> last; ///< as it was noted in an earlier session
};

struct SessionPupil {
    RecordId id;
    std::string name; ///< the forename that the child goes by
    std::string initials;
    std::vector<SessionTarget> targets; ///< open ones that they work on in this group
};

/// One group on one day, as somebody begins to log it or goes on.
struct SessionPage {
    intervention::Group group;
    intervention::SessionDraft draft;
    bool kept = false; ///< the store has the draft
    Day today;
    std::int64_t number = 1; ///< of the sessions ever logged, this among them
    std::string adult; ///< "Miss Patel"
    bool hasLast = false; ///< the group had a session before
    std::vector<SessionPupil> pupils; ///< in order of their names
};

} // namespace pipit::viewmodels
