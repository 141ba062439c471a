#pragma once

#include "core/base/clock.h"

namespace pipit::tests {

/// A clock that stands still until a test moves it.
class TestClock final : public base::Clock {
public:
    base::Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }
    void set(base::Instant now) { m_now = now; }

private:
    base::Instant m_now{ std::chrono::milliseconds{ 1'795'513'200'000 } }; // a school day in 2026
};

} // namespace pipit::tests
