#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace pipit::server {

/// What the server counts about itself. Numbers only, never an id.
enum class Count : std::uint8_t {
    ConnectionsOpened,
    ConnectionsRefused,
    HandshakesFailed,
    TimedOut,
    Requests,
    RequestsRefused, ///< 4xx
    RequestsFailed, ///< 5xx
    SlowedDown,
    SessionsOpened,
    SessionsDenied,
    StatementsAppended,
    EnvelopesStored,
    EnvelopesAlready,
    EnvelopesForked,
    EnvelopesRefused,
    EnvelopesPutOff, ///< answered try-later
    EnvelopesSent,
    kLast,
};

/// Counters since start. Any thread.
class Metrics {
public:
    void add(Count count, std::uint64_t by = 1) noexcept;
    std::uint64_t value(Count count) const noexcept;

    /// Prometheus' text format.
    std::string text() const;

private:
    std::array<std::atomic<std::uint64_t>, static_cast<std::size_t>(Count::kLast)> m_counts{};
};

} // namespace pipit::server
