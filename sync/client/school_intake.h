#pragma once

#include "core/intake/intake.h"
#include "sync/client/replica.h"

namespace pipit::client {

/// The import of an open profile. `today` at the school decides the school year.
///
/// Thread: the storage thread; the replica outlives it. Denied if this is no lead's; NotFound if
/// the school vault is not here or the school has no circles for its pupils' vaults.
Result<intake::Intake> openIntake(Replica& replica, Day today);

} // namespace pipit::client
