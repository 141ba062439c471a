#include "tests/sync/bench/test_server.h"

#include "core/base/check.h"
#include "sync/server/start_code.h"

namespace pipit::tests {

TestServer::TestServer(const base::Clock& clock, crypto::Random& random)
    : m_clock(clock)
    , m_random(random)
    , m_pin(random.id<ServerKeyPin>())
{
    create();
}

std::filesystem::path TestServer::file() const
{
    return m_directory.path() / ("school-" + std::to_string(m_life) + ".db");
}

void TestServer::create()
{
    m_startCode = server::makeStartCode(m_random);
    const server::StoreBirth birth{ m_random.id<Incarnation>(),
        server::hashStartCode(m_startCode) };
    PIPIT_CHECK(server::SqliteSchoolStore::create(file(), birth).has_value());
    open();
}

void TestServer::open()
{
    auto store = server::SqliteSchoolStore::open(file());
    PIPIT_CHECK(store.has_value());
    m_store = std::move(*store);
    auto school = server::School::open(*m_store);
    PIPIT_CHECK(school.has_value());
    m_school = std::move(*school);
    m_sessions = std::make_unique<server::Sessions>(m_clock, m_random);
    const auto birth = m_store->birth();
    PIPIT_CHECK(birth.has_value());
    m_handlers = std::make_unique<server::Handlers>(server::HandlerParts{
        *m_store, *m_school, *m_sessions, m_clock, m_metrics, m_log, m_pin, *birth });
}

void TestServer::restart()
{
    m_handlers.reset();
    m_sessions.reset();
    m_school.reset();
    m_store.reset();
    open();
}

void TestServer::loseEverything()
{
    m_handlers.reset();
    m_sessions.reset();
    m_school.reset();
    m_store.reset();
    ++m_life;
    create();
}

Result<client::Reply> TestTransport::post(
    std::string_view path, ByteView body, std::string_view token)
{
    const Fault what = fault ? fault(calls, path) : Fault::None;
    ++calls;
    if (what == Fault::RequestLost) {
        return Error{ ErrorCode::Offline, "lost on the way there" };
    }
    if (what == Fault::Status500) {
        return client::Reply{ 500, {} };
    }
    server::RequestHead head;
    head.method = server::Method::Post;
    head.path = path;
    head.token = token;
    const server::Admission admission = m_server->service().admit(head);
    if (admission.refusal) {
        return client::Reply{ admission.refusal->status, admission.refusal->body };
    }
    PIPIT_CHECK(body.size() <= admission.bodyLimit);
    const server::Reply reply = m_server->service().handle(head, body);
    if (what == Fault::ReplyLost) {
        return Error{ ErrorCode::Offline, "lost on the way back" };
    }
    if (what == Fault::Garbage) {
        return client::Reply{ 200, Bytes(64, 0xff) };
    }
    return client::Reply{ reply.status, reply.body };
}

} // namespace pipit::tests
