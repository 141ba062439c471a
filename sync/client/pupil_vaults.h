#pragma once

#include "sync/client/replica.h"

#include <span>

namespace pipit::client {

/// Makes sure that the vaults of these pupils can be written into: passport for all teaching staff
/// and the SEN team, working and casework for the SEN team. Each vault's id is computed, so tablets
/// that make them apart make the same ones.
///
/// The teams of a pupil's classes and groups come to the working vault as the school's records name
/// them, whenever a lead's tablet syncs: Replica::teamStatements.
/// Thread: the storage thread. NotFound, and nothing is made, if the school has no such circles.
Result<void> ensurePupilVaults(Replica& replica, std::span<const RecordId> pupils);

} // namespace pipit::client
