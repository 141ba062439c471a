#pragma once

#include "tests/bench/report.h"

#include <filesystem>
#include <string_view>

namespace pipit::bench {

/// What a person feels: a tap beside a bare commit, lists and search with so many observations;
/// Today and the door of the demo school; the first frame of the app beside that of a bare Controls
/// window. False if something failed. Needs a QCoreApplication.
bool benchFeel(const std::filesystem::path& directory, int observations, Report& report);

/// Shows the app ("app", its data in `directory`) or a bare window ("bare"), prints its peak memory
/// in megabytes once the first frame is drawn, and ends. Makes its own QGuiApplication.
int showFirstFrame(std::string_view what, const std::filesystem::path& directory);

} // namespace pipit::bench
