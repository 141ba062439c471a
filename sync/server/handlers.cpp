#include "sync/server/handlers.h"

#include "sync/protocol/limits.h"
#include "sync/server/wire.h"

#include <string>

namespace pipit::server {

namespace {

constexpr std::size_t kSmallBody = 1024;
/// The first statement comes without a session; it is small.
constexpr std::size_t kFirstStatementBody = 64 * 1024;
constexpr std::size_t kAppendBody
    = protocol::kMaxStatementBytes + protocol::kMaxWrapsBytes + kSmallBody;

Reply textReply(int status, std::string_view text)
{
    const ByteView bytes = base::asBytes(text);
    return { status, Bytes(bytes.begin(), bytes.end()), "text/plain; version=0.0.4" };
}

} // namespace

struct Handlers::Route {
    Method method;
    std::string_view path;
    std::size_t bodyLimit;
    bool needsSession;
    bool onlyHere; ///< for this machine only
    Reply (Handlers::*run)(const Caller& caller, ByteView body);
};

Handlers::Handlers(HandlerParts parts)
    : m_parts(std::move(parts))
    , m_joins(m_parts.clock)
{
}

const Handlers::Route* Handlers::routeOf(const RequestHead& head)
{
    static constexpr Route kRoutes[] = {
        { Method::Post, "/v0/hello", kSmallBody, false, false, &Handlers::hello },
        { Method::Post, "/v0/session", kSmallBody, false, false, &Handlers::session },
        { Method::Post, "/v0/register/fetch", kSmallBody, true, false, &Handlers::fetchRegister },
        { Method::Post, "/v0/register/append", kAppendBody, false, false,
            &Handlers::appendRegister },
        { Method::Post, "/v0/push", protocol::kMaxMessageBytes, true, false, &Handlers::push },
        { Method::Post, "/v0/pull", kSmallBody, true, false, &Handlers::pull },
        { Method::Post, "/v0/digest", kSmallBody * 8, true, false, &Handlers::digest },
        { Method::Post, "/v0/look", kSmallBody, true, false, &Handlers::look },
        { Method::Post, "/v0/join/open", kSmallBody, true, false, &Handlers::openJoin },
        { Method::Post, "/v0/join/leave", 2 * kSmallBody, false, false, &Handlers::leaveJoin },
        { Method::Post, "/v0/join/fetch", kSmallBody, true, false, &Handlers::fetchJoin },
        { Method::Get, "/healthz", 0, false, false, &Handlers::health },
        { Method::Get, "/metrics", 0, false, true, &Handlers::metrics },
    };
    for (const Route& route : kRoutes) {
        if (route.path == head.path && route.method == head.method
            && (!route.onlyHere || head.fromThisMachine)) {
            return &route;
        }
    }
    return nullptr;
}

/// A session is good for as long as its replica is a member.
Handlers::Caller Handlers::callerOf(std::string_view token) const
{
    const Caller caller = m_parts.sessions.find(token);
    const RegisterView school = m_parts.school.schoolRegister();
    return caller && school && school->member(*caller) != nullptr ? caller : std::nullopt;
}

Admission Handlers::admit(const RequestHead& head)
{
    const Route* route = routeOf(head);
    if (route == nullptr) {
        return { .refusal = problem(404, "unknown-path") };
    }
    const bool known = !head.token.empty() && callerOf(head.token);
    if (route->needsSession && !known) {
        return { .refusal = problem(401, "no-session") };
    }
    const bool maybeFirst = route->run == &Handlers::appendRegister && !known;
    return { .bodyLimit = maybeFirst ? kFirstStatementBody : route->bodyLimit };
}

Reply Handlers::handle(const RequestHead& head, ByteView body)
{
    // The session may have ended, or the member gone, since the body began to come.
    const Admission admission = admit(head);
    if (admission.refusal) {
        return *admission.refusal;
    }
    if (body.size() > admission.bodyLimit) {
        return problem(413, "too-big");
    }
    const Caller caller = callerOf(head.token);
    const Reply reply = (this->*routeOf(head)->run)(caller, body);
    if (head.method == Method::Post) {
        m_parts.log.write(base::LogLevel::Info, "server.request",
            "path=" + std::string(head.path) + " status=" + std::to_string(reply.status)
                + " replica=" + (caller ? caller->hex() : std::string("-")) + " in="
                + std::to_string(body.size()) + " out=" + std::to_string(reply.body.size()));
    }
    return reply;
}

Reply Handlers::problem(int status, std::string_view code)
{
    wire::Problem body;
    body.set_code(std::string(code));
    return wireReply(status, body);
}

/// The one place where errors of the store become HTTP.
Reply Handlers::failed(std::string_view event, const Error& error)
{
    m_parts.log.write(base::LogLevel::Error, event,
        "code=" + std::to_string(static_cast<int>(error.code)) + " detail=\"" + error.detail + '"');
    return error.code == ErrorCode::Corrupt ? problem(500, "broken") : problem(503, "try-later");
}

Reply Handlers::health(const Caller&, ByteView)
{
    const auto counts = m_parts.store.counts();
    return counts ? textReply(200, "ok\n") : textReply(503, "the database does not answer\n");
}

Reply Handlers::metrics(const Caller&, ByteView) { return textReply(200, m_parts.metrics.text()); }

} // namespace pipit::server
