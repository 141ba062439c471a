#pragma once

#include "core/store/profile.h"
#include "sync/protocol/members.h"

#include <string>
#include <vector>

namespace pipit::demo {

/// Somebody of the demo school's staff, with a tablet of their own.
struct DemoPerson {
    std::string tablet; ///< the folder of the tablet's data
    std::string code; ///< in the staff list
    store::Face face;
    std::string passcode; ///< printed: nothing real is kept under it
    protocol::Role role;
};

/// SENCo, teacher and teaching assistant, in this order: the school begins on the SENCo's tablet.
const std::vector<DemoPerson>& demoPeople();

/// Who uses somebody else's tablet as well: the teaching assistant that of the teacher. The same
/// person with a profile of their own there.
const DemoPerson& sharingPerson();

} // namespace pipit::demo
