#pragma once

#include "core/base/result.h"

#include <string_view>

struct sqlite3;

namespace pipit::store {

/// What an SQLite (extended) result code means to our callers. `doing` is a fixed phrase.
///
/// SQLite's own messages are left out, since a search message can quote what a person typed.
Error sqliteError(int code, std::string_view doing);

/// As above, for the last failure of a connection: also tells a full disk by the system's error.
Error sqliteError(sqlite3* handle, std::string_view doing);

} // namespace pipit::store
