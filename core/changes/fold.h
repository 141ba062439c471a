#pragma once

#include "core/changes/change.h"

#include <span>
#include <vector>

namespace pipit::changes {

/// A change that waits on this tablet. Its references may be local numbers of earlier ones.
struct PendingChange {
    LocalNumber number{};
    Change change;
};

/// What is sealed in place of one or more pending changes.
struct FoldedChange {
    Change change; ///< references as in the pending ones, never to a change folded into this
    std::vector<LocalNumber> from; ///< rising; the last one gives value, clock and place
};

/// Joins rewrites of the same fields, so that a sentence typed with ten pauses travels once.
///
/// A change joins an earlier one of the same record and origin if both only put values into the
/// same fields, it names the earlier one in each, and no other pending change names that one. The
/// result has the last value and stamp, the first `noted`, and all heads named from outside.
/// `pending` are those of one vault in rising order; the results are in order of their last
/// numbers.
std::vector<FoldedChange> fold(std::span<const PendingChange> pending);

} // namespace pipit::changes
