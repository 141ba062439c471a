#include "tests/scenarios/world/sim_server.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/store/open.h"
#include "sync/protocol/envelope.h"
#include "sync/server/migrations.h"

namespace pipit::scenarios {

SimServer::SimServer(const SchoolTemplate& school, const TrueTime& time, crypto::Random& random)
    : m_template(school)
    , m_time(time)
    , m_random(random)
    , m_files(std::make_shared<tests::MemoryFiles>(school.serverFiles()))
    , m_disk(m_files)
{
}

SimServer::~SimServer() { stop(); }

Result<void> SimServer::start()
{
    const tests::FaultDisk::AsDefault disk(m_disk);
    PIPIT_TRY_ASSIGN(m_store, server::SqliteSchoolStore::open(m_template.serverFile()));
    PIPIT_TRY_ASSIGN(m_school, server::School::open(*m_store));
    PIPIT_TRY_ASSIGN(const auto birth, m_store->birth());
    m_incarnation = birth.incarnation;
    m_sessions = std::make_unique<server::Sessions>(m_time, m_random);
    m_handlers = std::make_unique<server::Handlers>(server::HandlerParts{
        *m_store, *m_school, *m_sessions, m_time, m_metrics, m_log, pin(), birth });
    return {};
}

void SimServer::stop()
{
    m_handlers.reset();
    m_sessions.reset();
    m_school.reset();
    m_store.reset();
}

Result<void> SimServer::startAgain(tests::Survives survives, std::uint64_t seed)
{
    stop();
    m_disk.powerUp(survives, seed);
    return start();
}

void SimServer::restart(tests::Survives survives, std::uint64_t seed)
{
    PIPIT_CHECK(startAgain(survives, seed).has_value());
}

void SimServer::restore(const tests::MemoryFiles& backup, Incarnation incarnation)
{
    stop();
    m_disk.powerUp(tests::Survives::Nothing, 0);
    *m_files = backup;
    {
        const tests::FaultDisk::AsDefault disk(m_disk);
        auto database = store::openPlain(m_template.serverFile(), server::schoolMigrations());
        PIPIT_CHECK(database.has_value());
        PIPIT_CHECK(
            database->run("UPDATE birth SET incarnation = ?", { incarnation.view() }).has_value());
    }
    PIPIT_CHECK(start().has_value());
}

std::set<ChainHash> SimServer::hashesIn(const VaultId& vault)
{
    constexpr std::size_t kAll = std::size_t{ 64 } * 1024 * 1024;
    const std::set<VaultId> wanted{ vault };
    const auto page = m_store->pull({ wanted }, 0, kAll);
    std::set<ChainHash> hashes;
    for (const auto& item : page ? page->items : std::vector<server::StoredEnvelope>{}) {
        if (const auto view = protocol::parseEnvelope(item.bytes)) {
            hashes.insert(view->chainHash);
        }
    }
    return hashes;
}

Result<client::Reply> SimServer::handle(
    std::string_view path, ByteView body, std::string_view token)
{
    server::RequestHead head;
    head.method = server::Method::Post;
    head.path = path;
    head.token = token;
    const server::Admission admission = m_handlers->admit(head);
    if (admission.refusal) {
        return client::Reply{ admission.refusal->status, admission.refusal->body };
    }
    if (body.size() > admission.bodyLimit) {
        return client::Reply{ 413, {} };
    }
    const server::Reply reply = m_handlers->handle(head, body);
    if (isDown()) {
        return Error{ ErrorCode::Offline, "the server died" };
    }
    return client::Reply{ reply.status, reply.body };
}

} // namespace pipit::scenarios
