#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/crypto/random.h"
#include "sync/server/data_directory.h"
#include "sync/server/handlers.h"
#include "sync/server/listener.h"
#include "sync/server/serve_lock.h"
#include "sync/server/sqlite_school_store.h"

#include <memory>
#include <optional>

namespace pipit::server {

/// A whole server on one data directory: store, register, handlers, listener.
///
/// Thread: the one that started it; it serves on its own.
class ServerProcess {
public:
    struct Options {
        DataDirectory directory;
        std::string address;
        std::uint16_t port = 0;
        bool plain = false; ///< behind a proxy on this machine, which does the TLS
        std::optional<ServerKeyPin> pin{}; ///< of the proxy's key, if `plain`
        ListenerLimits limits{};
    };

    /// Serves when this returns. Busy if another process serves the directory. Errors of the store,
    /// the keys, the register and Listener::start.
    static Result<std::unique_ptr<ServerProcess>> start(const Options& options, Log& log);

    std::uint16_t port() const noexcept { return m_listener->port(); }
    const Metrics& metrics() const noexcept { return m_metrics; }
    /// Graceful; see Listener::stop.
    void stop() { m_listener->stop(); }

private:
    ServerProcess() = default;

    std::optional<ServeLock> m_lock;
    base::SystemClock m_clock;
    crypto::SystemRandom m_random;
    Metrics m_metrics;
    std::unique_ptr<SqliteSchoolStore> m_store; // each uses those above it
    std::unique_ptr<School> m_school;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<Handlers> m_handlers;
    std::unique_ptr<Listener> m_listener;
};

} // namespace pipit::server
