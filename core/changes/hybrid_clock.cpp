#include "core/changes/hybrid_clock.h"

#include "core/base/mutant.h"

#include <limits>

namespace pipit::changes {

HybridTime HybridClock::tick(base::Instant wall) noexcept
{
    const std::int64_t now = wall.time_since_epoch().count();
    if (now > m_last.milliseconds || broken(Mutant::ClockGoesBack)) {
        m_last = { now, 0 };
    } else if (m_last.counter < std::numeric_limits<std::uint32_t>::max()) {
        ++m_last.counter;
    } else {
        m_last = { m_last.milliseconds + 1, 0 };
    }
    return m_last;
}

bool HybridClock::observe(HybridTime other, base::Instant wall) noexcept
{
    constexpr std::uint64_t kDrift = std::chrono::milliseconds(kMaxDrift).count();
    const std::int64_t now = wall.time_since_epoch().count();
    // Unsigned, because the difference of two hostile numbers may not fit a signed one.
    const bool ahead = other.milliseconds > now
        && static_cast<std::uint64_t>(other.milliseconds) - static_cast<std::uint64_t>(now)
            > kDrift;
    if ((!ahead || broken(Mutant::ClockPulledByFuture)) && other > m_last) {
        m_last = other;
    }
    return !ahead;
}

} // namespace pipit::changes
