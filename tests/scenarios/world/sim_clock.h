#pragma once

#include "core/base/clock.h"

namespace pipit::scenarios {

/// The true time of a run. Only the run moves it.
class TrueTime final : public Clock {
public:
    Instant now() const override { return m_now; }
    void pass(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{ std::chrono::milliseconds{ 1'795'513'200'000 } }; // a school day in 2026
};

/// A tablet's clock: true but for an offset, which may jump, or frozen.
class SimClock final : public Clock {
public:
    explicit SimClock(const TrueTime& time)
        : m_time(time)
    {
    }
    Instant now() const override { return m_frozen ? m_at : m_time.now() + m_offset; }
    void jump(std::chrono::milliseconds by) { m_offset += by; }
    void freeze()
    {
        m_at = now();
        m_frozen = true;
    }
    /// Right again.
    void mend()
    {
        m_frozen = false;
        m_offset = {};
    }

private:
    const TrueTime& m_time;
    std::chrono::milliseconds m_offset{};
    bool m_frozen = false;
    Instant m_at{};
};

} // namespace pipit::scenarios
