#pragma once

#include "tests/bench/report.h"

#include <filesystem>

namespace pipit::bench {

/// What a person feels with so many observations of 1,500 pupils in a sealed store that holds
/// nothing else: a tap beside a bare commit, the timeline of a pupil, a report, search. False if
/// something failed.
bool benchRecords(const std::filesystem::path& directory, int observations, Report& report);

} // namespace pipit::bench
