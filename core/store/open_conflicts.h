#pragma once

#include "core/changes/change.h"
#include "core/store/database.h"

namespace pipit::store {

/// Writes which fields of a record wait for a person to settle them.
Result<void> refreshConflicts(Database& database, const changes::RecordKey& record);

} // namespace pipit::store
