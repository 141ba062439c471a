#pragma once

#include "core/base/mutant.h"
#include "tests/scenarios/world/trace.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace pipit::scenarios {

/// What broke in the run of a seed; nothing if all held.
using RunSeed = std::function<std::optional<Broken>(std::uint64_t seed)>;

/// Seeds that a child process ran, from the first on.
struct ChildRun {
    std::uint64_t next = 0; ///< the first seed that was not begun
    std::optional<Broken> found; ///< in the last of them
    bool died = false; ///< in the last of them: by a signal, a check that stops, or a minute's loop
};

/// Runs seeds from `from` up to `end` (not itself) in a child process in which one rule is broken,
/// until something is found, the process dies or `most` seconds are over. What the caller made
/// before is there in the child, and stays as it was in the caller.
ChildRun runInChild(Mutant mutant, std::uint64_t from, std::uint64_t end, std::chrono::seconds most,
    const RunSeed& run);

} // namespace pipit::scenarios
