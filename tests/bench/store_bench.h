#pragma once

#include "tests/bench/report.h"

#include <filesystem>

namespace pipit::bench {

/// The sealed store beside plain SQLite with the same settings, on the same disk, in turns.
/// False, and a line on stderr, if a store fails.
bool benchStore(const std::filesystem::path& directory, int rows, Report& report);

} // namespace pipit::bench
