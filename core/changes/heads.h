#pragma once

#include "core/changes/change.h"

#include <span>
#include <vector>

namespace pipit::changes {

/// A write of one field, as far as merging needs it.
struct FieldWrite {
    HeadRef ref;
    std::vector<HeadRef> names; ///< the writes that it replaces
};

/// The writes that no other one of `applied` names, in order of reference. Each once, whatever the
/// order and the repeats of `applied`; names of writes that are not there count too.
std::vector<HeadRef> currentHeads(std::span<const FieldWrite> applied);

/// What a register field shows.
struct Showing {
    std::size_t index = 0; ///< into the heads
    bool conflict = false; ///< several heads that differ
};

/// The head with the highest (stamp, replica, reference). At least one head.
Showing showRegister(std::span<const Head> heads);

} // namespace pipit::changes
