#pragma once

#include "core/base/log.h"
#include "core/base/result.h"
#include "sync/server/metrics.h"
#include "sync/server/rate_limit.h"
#include "sync/server/server_key.h"
#include "sync/server/service.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace pipit::server {

/// What the listener allows before any work is done. Times are for the whole of that part.
struct ListenerLimits {
    std::chrono::milliseconds handshake{ 10'000 };
    std::chrono::milliseconds idle{ 60'000 }; ///< between requests
    std::chrono::milliseconds header{ 10'000 };
    std::chrono::milliseconds body{ 120'000 };
    std::chrono::milliseconds reply{ 120'000 };
    std::chrono::milliseconds linger{ 2'000 }; ///< reading on after a refusal, so that it arrives
    std::chrono::milliseconds stop{ 10'000 }; ///< for what is running when stop() comes
    std::size_t headerBytes = 8 * 1024;
    std::size_t connections = 512; ///< beyond it 503 "try-later", and beyond that again as many as
                                   ///< `refusals` nothing at all
    std::size_t refusals = 64;
    std::size_t waiting = 64; ///< requests on or before the workers; beyond it 503 "try-later"
    std::size_t workers = 2;
    Rate rate{};
};

struct ListenerOptions {
    std::string address = "127.0.0.1"; ///< IPv4 or IPv6
    std::uint16_t port = 0; ///< 0 picks one
    std::optional<ServerKeyFiles> tls{}; ///< none: plain HTTP, on a loopback address only
    ListenerLimits limits{};
};

/// HTTP/1.1 over TLS 1.3 in front of a Service.
///
/// One thread does the network, a few workers run the service, so that a slow disk never stops
/// accepting. Thread: any.
class Listener {
public:
    /// Listens when this returns. BadInput (address, or plain HTTP for other machines), Corrupt
    /// (key or certificate), Busy (the port is taken), Denied. References outlive the listener.
    static Result<std::unique_ptr<Listener>> start(
        const ListenerOptions& options, Service& service, Metrics& metrics, Log& log);
    /// Stops and waits.
    ~Listener();

    std::uint16_t port() const noexcept;
    /// Refuses new work, lets running requests end within `limits.stop`, waits for that.
    void stop();

private:
    struct Impl;
    explicit Listener(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace pipit::server
