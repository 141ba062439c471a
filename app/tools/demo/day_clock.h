#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"

namespace pipit::demo {

/// A clock that is put to a moment and runs on from there, never backwards: what the demo school
/// did on several days is done in seconds.
class DayClock final : public Clock {
public:
    Instant now() const override
    {
        const auto run = std::chrono::steady_clock::now() - m_began;
        return m_from + std::chrono::duration_cast<std::chrono::milliseconds>(run);
    }
    /// A time of a winter's day, when a clock on a British wall shows UTC.
    void put(Day day, std::chrono::minutes timeOfDay)
    {
        m_from = Instant((day.time_since_epoch() + timeOfDay));
        m_began = std::chrono::steady_clock::now();
    }

private:
    Instant m_from{};
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

} // namespace pipit::demo
