#pragma once

#include "tests/bench/report.h"

#include <filesystem>

namespace pipit::bench {

/// What a person feels in a school with so many observations: a tap beside a bare commit, lists and
/// search; Today, the door, the app's own screens; the first frame of the app beside that of a bare
/// Controls window. False if something failed. Needs a QCoreApplication.
bool benchFeel(const std::filesystem::path& directory, int observations, Report& report);

} // namespace pipit::bench
