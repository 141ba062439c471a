#pragma once

#include "core/base/clock.h"

#include <compare>
#include <cstdint>

namespace pipit::changes {

/// A stamp of a hybrid logical clock: wall time, then a counter for what happens within it.
struct HybridTime {
    std::int64_t milliseconds = 0; ///< since 1970, UTC
    std::uint32_t counter = 0;

    auto operator<=>(const HybridTime&) const = default;
};

/// Gives one replica stamps that strictly rise, over restarts and whatever the wall clock does.
///
/// Thread: one. Stores nothing itself: `last` is kept by the change log.
class HybridClock {
public:
    /// A received stamp further ahead than this does not drag the clock: 2 minutes.
    static constexpr std::chrono::minutes kMaxDrift{ 2 };

    explicit HybridClock(HybridTime last = {}) noexcept
        : m_last(last)
    {
    }

    /// A stamp above every earlier one of this clock and above every believable one it has seen.
    HybridTime tick(base::Instant wall) noexcept;

    /// Takes note of another replica's stamp. True if it is believable (not beyond kMaxDrift).
    bool observe(HybridTime other, base::Instant wall) noexcept;

    HybridTime last() const noexcept { return m_last; }

private:
    HybridTime m_last;
};

} // namespace pipit::changes
