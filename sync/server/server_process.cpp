#include "sync/server/server_process.h"

#include "core/base/try.h"

namespace pipit::server {

Result<std::unique_ptr<ServerProcess>> ServerProcess::start(const Options& options, Log& log)
{
    std::unique_ptr<ServerProcess> made(new ServerProcess);
    ServerProcess& server = *made;
    if (std::error_code ignored; !std::filesystem::exists(options.directory.database(), ignored)) {
        return Error{ ErrorCode::NotFound, "no database of a school" };
    }
    PIPIT_TRY_ASSIGN(server.m_lock, ServeLock::take(options.directory.lockFile()));
    PIPIT_TRY_ASSIGN(server.m_store, SqliteSchoolStore::open(options.directory.database()));
    PIPIT_TRY_ASSIGN(const StoreBirth birth, server.m_store->birth());
    PIPIT_TRY_ASSIGN(server.m_school, School::open(*server.m_store));
    PIPIT_TRY_ASSIGN(
        const ServerKeyPin own, serverKeyPin(options.directory.keyFiles().certificate));
    server.m_sessions = std::make_unique<Sessions>(server.m_clock, server.m_random);
    server.m_handlers = std::make_unique<Handlers>(
        HandlerParts{ *server.m_store, *server.m_school, *server.m_sessions, server.m_clock,
            server.m_metrics, log, options.plain ? options.pin.value_or(own) : own, birth });
    ListenerOptions listening{ .address = options.address,
        .port = options.port,
        .tls = options.plain ? std::nullopt : std::optional(options.directory.keyFiles()),
        .limits = options.limits };
    PIPIT_TRY_ASSIGN(
        server.m_listener, Listener::start(listening, *server.m_handlers, server.m_metrics, log));
    return made;
}

} // namespace pipit::server
