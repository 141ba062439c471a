#pragma once

#include "core/changes/text_units.h"

#include <optional>

namespace pipit::changes {

/// Units [baseFrom, baseTo) of the base became units [sideFrom, sideTo) of the side.
struct Hunk {
    std::size_t baseFrom = 0;
    std::size_t baseTo = 0;
    std::size_t sideFrom = 0;
    std::size_t sideTo = 0;

    bool inserts() const noexcept { return baseFrom == baseTo; }
    bool operator==(const Hunk&) const = default;
};

/// More units or edits than these are not compared. Part of merge rules 1.
inline constexpr std::size_t kMaxUnits = 8192;
inline constexpr std::size_t kMaxEdits = 1024;

/// A shortest way from base to side (Myers' greedy algorithm, deleting before inserting where both
/// reach as far), with each hunk moved to the earliest base unit where it says the same. In order,
/// with at least one unchanged unit between two. Nothing over the limits.
std::optional<std::vector<Hunk>> diff(const Units& base, const Units& side);

} // namespace pipit::changes
