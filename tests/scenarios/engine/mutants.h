#pragma once

#include "core/base/mutant.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace pipit::scenarios {

/// How many seeds it takes.
enum class Reach : std::uint8_t {
    Quick, ///< a few dozen at most
    Long, ///< up to some thousands
    NotYet, ///< nobody in the simulator comes to where it would be seen
};

/// A rule that can be broken, and what has to notice it.
struct MutantEntry {
    Mutant mutant;
    std::string_view name; ///< as `--mutant` takes it
    std::string_view scenario; ///< in which it must be caught: small, school, hostile or upgrade
    std::string_view invariants; ///< that should catch it
    std::string_view broken; ///< what the product does with it
    std::string_view noticed; ///< how that can be seen, although nothing crashes
    Reach reach = Reach::Long;
};

/// Every rule that can be broken, in the order of the enum.
std::span<const MutantEntry> mutants() noexcept;
/// Null for a name that is none.
const MutantEntry* findMutant(std::string_view name) noexcept;

/// From here on this one rule is broken in this process; Mutant::None mends it. Any thread.
void useMutant(Mutant mutant) noexcept;

} // namespace pipit::scenarios
