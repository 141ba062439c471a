#pragma once

#include "core/base/result.h"
#include "tests/bench/report.h"

#include <filesystem>

namespace pipit::bench {

/// A school on a server of its own, where so many tablets with 50 notes each sync at once, until
/// each has everybody's. `folder` is made.
Result<void> benchDaysEnd(const std::filesystem::path& folder, int tablets, Report& report);

} // namespace pipit::bench
