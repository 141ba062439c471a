#pragma once

#include <chrono>

namespace pipit::base {

/// An instant in UTC, to the millisecond. Local time exists only on screens.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from. Injected everywhere, so that a test or a demo day owns it.
class Clock {
public:
    virtual ~Clock() = default;

    /// May step backwards or be years off: callers must cope.
    virtual Instant now() const = 0;
};

/// The machine's clock. Any thread.
class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    }
};

/// Starts at an instant of its owner's choice and then runs with the machine's steady clock.
class OffsetClock final : public Clock {
public:
    explicit OffsetClock(Instant start)
        : m_start(start)
        , m_began(std::chrono::steady_clock::now())
    {
    }

    Instant now() const override
    {
        return m_start
            + std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now() - m_began);
    }

private:
    Instant m_start;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace pipit::base

namespace pipit {
using base::Clock;
using base::Instant;
} // namespace pipit
