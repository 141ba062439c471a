#include "sync/server/metrics.h"

#include <string_view>

namespace pipit::server {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Count::kLast)> kNames{
    "connections_opened",
    "connections_refused",
    "handshakes_failed",
    "timed_out",
    "requests",
    "requests_refused",
    "requests_failed",
    "slowed_down",
    "sessions_opened",
    "sessions_denied",
    "statements_appended",
    "envelopes_stored",
    "envelopes_already",
    "envelopes_forked",
    "envelopes_refused",
    "envelopes_put_off",
    "envelopes_sent",
};

} // namespace

void Metrics::add(Count count, std::uint64_t by) noexcept
{
    m_counts[static_cast<std::size_t>(count)].fetch_add(by, std::memory_order_relaxed);
}

std::uint64_t Metrics::value(Count count) const noexcept
{
    return m_counts[static_cast<std::size_t>(count)].load(std::memory_order_relaxed);
}

std::string Metrics::text() const
{
    std::string out;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const std::string name = "pipit_" + std::string(kNames[i]) + "_total";
        out += "# TYPE " + name + " counter\n";
        out += name + " " + std::to_string(value(static_cast<Count>(i))) + "\n";
    }
    return out;
}

} // namespace pipit::server
