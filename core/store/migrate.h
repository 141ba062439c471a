#pragma once

#include "core/base/result.h"
#include "core/store/open.h"

#include <span>

namespace pipit::store {

/// Brings a database from its PRAGMA user_version to the last of `migrations`, one transaction a
/// step. TooNew if it is already beyond.
Result<void> migrate(Database& database, std::span<const Migration> migrations);

} // namespace pipit::store
