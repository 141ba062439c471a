#include "tests/sync/bench/test_server.h"

#include "core/base/check.h"
#include "core/store/durable_file.h"
#include "core/store/open.h"
#include "sync/server/migrations.h"
#include "sync/server/start_code.h"

namespace pipit::tests {

namespace {

using Fault = TestTransport::Fault;

/// Of the server, or of what stands in front of it, before the request is heard; 0 if it is.
int statusOf(Fault fault)
{
    switch (fault) {
    case Fault::Status401:
        return 401;
    case Fault::Status429:
        return 429;
    case Fault::Status500:
        return 500;
    case Fault::Status503:
        return 503;
    default:
        return 0;
    }
}

client::Reply spoiled(client::Reply reply, Fault fault)
{
    if (fault == Fault::Garbage) {
        return { 200, Bytes(64, 0xff) };
    }
    if (fault == Fault::HalfReply) {
        reply.body.resize(reply.body.size() / 2);
    } else if (fault == Fault::Empty) {
        reply.body.clear();
    }
    return reply;
}

} // namespace

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

void TestServer::close()
{
    m_handlers.reset();
    m_sessions.reset();
    m_school.reset();
    m_store.reset();
}

void TestServer::restart()
{
    close();
    open();
}

void TestServer::loseEverything()
{
    close();
    ++m_life;
    create();
}

Bytes TestServer::backUp()
{
    close();
    const auto bytes = store::readFile(file(), std::size_t{ 1 } << 30);
    PIPIT_CHECK(bytes.has_value());
    open();
    return *bytes;
}

void TestServer::restore(const Bytes& backup)
{
    close();
    ++m_life;
    PIPIT_CHECK(store::replaceFile(file(), backup).has_value());
    {
        auto database = store::openPlain(file(), server::schoolMigrations());
        PIPIT_CHECK(database.has_value());
        const auto incarnation = m_random.id<Incarnation>();
        PIPIT_CHECK(
            database->run("UPDATE birth SET incarnation = ?", { incarnation.view() }).has_value());
    }
    open();
}

Result<client::Reply> TestTransport::post(
    std::string_view path, ByteView body, std::string_view token)
{
    const Fault what = fault ? fault(calls, path) : Fault::None;
    ++calls;
    if (what == Fault::RequestLost) {
        return Error{ ErrorCode::Offline, "lost on the way there" };
    }
    if (const int status = statusOf(what); status != 0) {
        return client::Reply{ status, {} };
    }
    if (auto answer = instead ? instead(path, body) : std::nullopt) {
        return std::move(*answer);
    }
    server::RequestHead head;
    head.method = server::Method::Post;
    head.path = path;
    head.token = token;
    const server::Admission admission = m_server->service().admit(head);
    if (admission.refusal) {
        return client::Reply{ admission.refusal->status, admission.refusal->body };
    }
    if (body.size() > admission.bodyLimit) {
        return client::Reply{ 413, {} };
    }
    const server::Reply reply = m_server->service().handle(head, body);
    if (what == Fault::ReplyLost) {
        return Error{ ErrorCode::Offline, "lost on the way back" };
    }
    client::Reply answer = spoiled({ reply.status, reply.body }, what);
    if (twist) {
        twist(path, answer);
    }
    return answer;
}

} // namespace pipit::tests
