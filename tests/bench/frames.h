#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::bench {

// Each is a process of its own, started by the bench, and makes its own QGuiApplication.

/// Shows the app ("app", its data in `directory`) or a bare window ("bare"), prints its peak memory
/// in megabytes once the first frame is drawn, and ends.
int showFirstFrame(std::string_view what, const std::filesystem::path& directory);

/// What `showScreens` is told.
struct ScreensWish {
    std::filesystem::path tablet; ///< the folder of a profile
    std::string passcode;
    std::int64_t millisecondsNow = 0; ///< since 1970, on the clock of that tablet
    std::vector<std::string> classes; ///< hex; the first is the one full of passports
};

/// Opens the app with somebody's profile and goes through its screens. Prints a line for each row:
/// name, value, unit, baseline (or nothing) and goal, with tabs between them.
int showScreens(const ScreensWish& wish);

} // namespace pipit::bench
