#pragma once

#include "tests/scenarios/engine/mutants.h"
#include "tests/scenarios/hunt/child.h"

#include <string>
#include <vector>

namespace pipit::scenarios {

struct HuntLimits {
    std::uint64_t from = 1; ///< the first seed
    std::uint64_t seeds = 20'000; ///< of each mutant
    std::chrono::seconds most{ 3600 }; ///< of each mutant
};

/// How one mutant was caught, or was not.
struct Catch {
    const MutantEntry* mutant = nullptr;
    std::uint64_t seeds = 0; ///< that were run, the one that caught it included
    std::uint64_t seed = 0; ///< the last of them
    std::uint64_t deaths = 0; ///< seeds that ended the process: they do not count
    std::optional<Broken> found;
    /// Seeds that break an invariant while no rule is broken: they prove nothing either.
    std::uint64_t unsound = 0;

    bool caught() const { return found.has_value(); }
};

/// Runs seeds with one rule broken until an invariant is reported. A process that dies proves
/// nothing: the hunt goes on behind its seed.
Catch hunt(const MutantEntry& mutant, const HuntLimits& limits, const RunSeed& run);

/// A line for the screen.
std::string describe(const Catch& one);
/// The table of docs/mutants.md.
std::string markdownOf(const std::vector<Catch>& all);

} // namespace pipit::scenarios
