#pragma once

#include "sync/client/replica.h"

#include <set>
#include <vector>

namespace pipit::client {

/// The adults of a class or of an intervention group, and the pupils whose working vaults they
/// open, as the school's records have it now.
struct Team {
    CircleId circle; ///< computed, so that leads who make it apart make the same one
    protocol::CircleType type = protocol::CircleType::Class;
    std::set<PersonId> adults; ///< who has joined; none who has left
    std::set<RecordId> pupils; ///< at the school
};

/// docs/formats/register.md. `type` is Class or Group, `record` theirs in the school vault.
CircleId teamCircleId(const SchoolId& school, protocol::CircleType type, const RecordId& record);

/// True for those whose work with a pupil is written in the pupil's working vault.
bool isInTeams(protocol::Role role) noexcept;

/// Every class that is taught and every group, in order of their circles; none while the register
/// names no school vault. Thread: the storage thread. Errors of Database.
Result<std::vector<Team>> readTeams(Replica& replica);

} // namespace pipit::client
