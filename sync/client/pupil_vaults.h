#pragma once

#include "sync/client/replica.h"

#include <span>

namespace pipit::client {

/// Makes sure that the vaults of these pupils can be written into: passport and working for all
/// teaching staff and the SEN team, casework for the SEN team alone. Each vault's id is computed,
/// so tablets that make them apart make the same ones.
///
/// To write plans and session logs for class and group teams only, working vaults need the circles
/// of classes and groups, which there are none of yet.
/// Thread: the storage thread. NotFound, and nothing is made, if the school has no such circles.
Result<void> ensurePupilVaults(Replica& replica, std::span<const RecordId> pupils);

} // namespace pipit::client
