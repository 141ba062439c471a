#pragma once

#include "core/changes/text_units.h"

#include <functional>
#include <optional>
#include <string>

namespace pipit::changes {

using MergedUnits = std::optional<std::vector<std::string>>;

/// Units of the base that one or both sides changed, as each side has them now.
struct Region {
    Units base;
    Units one;
    Units other;
};

/// What becomes of a region that both sides changed differently; nothing: no merge.
using Settle = std::function<MergedUnits(const Region&)>;

/// Both sides' edits of the base, region by region; nothing if `settle` gives nothing, or over the
/// limits of `diff`.
MergedUnits mergeUnits(
    const Units& base, const Units& one, const Units& other, const Settle& settle);

} // namespace pipit::changes
