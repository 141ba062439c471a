#pragma once

#include "tests/scenarios/world/plan.h"

#include <optional>
#include <string>

namespace pipit::scenarios {

/// What the program was asked for.
struct Options {
    Scenario scenario = Scenario::Small;
    std::uint64_t from = 1;
    std::uint64_t seeds = 0; ///< 0 until it is known of what
    int jobs = 1;
    std::optional<std::uint64_t> replay;
    bool trace = false;
    bool list = false;
    bool mutants = false; ///< hunt them, or the one that is named
    std::string mutant; ///< its name; with `replay`, what is broken in that run
    bool quick = false; ///< only those that a few seeds catch
    bool markdown = false;
    std::string json; ///< a file; empty for none
};

extern const char* const kUsage;

/// Nothing if they make no sense.
std::optional<Options> parseOptions(int argc, char** argv);

} // namespace pipit::scenarios
