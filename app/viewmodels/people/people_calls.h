#pragma once

#include "core/crypto/random.h"
#include "core/school/school.h"
#include "sync/client/inviting.h"

#include <optional>
#include <vector>

namespace pipit::viewmodels {

/// A member of staff as the school's list and the register know them.
struct StaffMember {
    std::optional<school::Staff> staff; ///< none: this lead, whom the list does not name
    std::optional<protocol::Role> role; ///< none: on no tablet yet
    int tablets = 0;
    bool isHere = false; ///< one of them is this tablet
    bool isMe = false;
    std::vector<school::Staff> sharedWith; ///< who else uses one of them
};

struct PeoplePage {
    bool allowed = false; ///< for leads
    std::vector<StaffMember> people; ///< in the order of the list; this lead first if it lacks them
    int unnamed = 0; ///< others on the register whom the list does not name
};

// Thread: the storage thread, all of it.

/// Errors: those of placeOf and of Database.
Result<PeoplePage> readPeople(client::Replica& replica);

/// Who is invited. A member of staff who was nobody's tablet's yet gets their person's id, in the
/// list, so that what they write will carry their name. Without `staff` it is this lead.
Result<client::Invitee> inviteeOf(client::Replica& replica, crypto::Random& random,
    const std::optional<RecordId>& staff, protocol::Role role);

/// What somebody with that job probably is; for a lead to confirm.
protocol::Role likelyRole(const std::string& job);

} // namespace pipit::viewmodels
