#pragma once

#include <span>
#include <string_view>

namespace pipit::scenarios {

/// One promise of the whole system, and what looks after it.
struct Invariant {
    int number;
    std::string_view sentence;
    std::string_view checked; ///< where and how; "not yet: ..." where nothing does
};

/// I1 to I40, in order.
std::span<const Invariant> invariants();

} // namespace pipit::scenarios
