#include "tests/sync/bench/test_tablet.h"

#include "core/base/check.h"
#include "core/changes/kinds.h"
#include "core/intervention/projections.h"
#include "core/questions/projections.h"
#include "core/school/projections.h"
#include "sync/client/school_setup.h"
#include "sync/client/server_calls.h"

#include <algorithm>

namespace pipit::tests {

namespace {

constexpr auto kNote = static_cast<std::uint16_t>(changes::Kind::Note);

Bytes bytesOf(const std::string& text)
{
    const ByteView view = base::asBytes(text);
    return { view.begin(), view.end() };
}

void put(client::Replica& replica, const changes::RecordKey& key, const std::string& text)
{
    const auto heads = replica.log().heads(key, changes::note::kText);
    PIPIT_CHECK(heads.has_value());
    changes::PutOp put{ bytesOf(text), {} };
    for (const auto& head : *heads) {
        put.heads.push_back(head.ref);
    }
    const auto kept = replica.log().append({ key, {}, { { changes::note::kText, put } } });
    PIPIT_CHECK(kept.has_value());
}

} // namespace

TestTablet::TestTablet(TestServer& server, TestClock& clock, crypto::Random& random)
    : m_directory(std::make_shared<QuickDirectory>())
    , m_clock(clock)
    , m_random(random)
    , m_transport(server)
    , m_key(random.secret(crypto::kKeySize))
    , m_identity(client::makeIdentity(random))
{
    auto install = client::openInstall(root(), random);
    PIPIT_CHECK(install.has_value());
    m_install = std::make_shared<client::Install>(std::move(*install));
    makeStore();
}

TestTablet::TestTablet(TestTablet& shared, TestServer& server)
    : m_directory(shared.m_directory)
    , m_clock(shared.m_clock)
    , m_random(shared.m_random)
    , m_transport(server)
    , m_key(m_random.secret(crypto::kKeySize))
    , m_install(shared.m_install)
    , m_identity(client::makeIdentity(m_random))
{
    makeStore();
}

TestTablet::TestTablet(
    TestTablet& original, std::shared_ptr<QuickDirectory> files, TestServer& server)
    : m_directory(std::move(files))
    , m_clock(original.m_clock)
    , m_random(original.m_random)
    , m_transport(server)
    , m_key(original.m_key.copy())
    , m_entry(original.m_entry)
    , m_install(original.m_install)
{
    m_entry.directory = root() / "profiles" / m_entry.id.hex();
    m_identity.school = original.m_identity.school;
    prepare();
    open();
}

std::unique_ptr<TestTablet> TestTablet::cloneOf(TestTablet& original, TestServer& server)
{
    return std::unique_ptr<TestTablet>(new TestTablet(original, original.backUp(), server));
}

std::shared_ptr<QuickDirectory> TestTablet::backUp()
{
    m_replica.reset();
    auto backup = std::make_shared<QuickDirectory>();
    std::filesystem::copy(root(), backup->path(), std::filesystem::copy_options::recursive);
    open();
    return backup;
}

void TestTablet::restore(const QuickDirectory& backup)
{
    m_replica.reset();
    std::filesystem::remove_all(m_entry.directory);
    std::filesystem::copy(backup.path() / "profiles" / m_entry.id.hex(), m_entry.directory,
        std::filesystem::copy_options::recursive);
    open();
}

void TestTablet::makeStore()
{
    m_identity.install = m_install->id;
    m_entry.id = m_random.id<crypto::ProfileId>();
    m_entry.directory = root() / "profiles" / m_entry.id.hex();
    PIPIT_CHECK(std::filesystem::create_directories(m_entry.directory));
    const auto made = store::createSealed(m_entry.directory, sealed(), store::tabletMigrations());
    PIPIT_CHECK(made.has_value());
    prepare();
}

void TestTablet::prepare()
{
    m_outgoing = std::make_unique<client::Outgoing>(root(), *m_install);
    school::addProjections(m_projections);
    intervention::addProjections(m_projections);
    questions::addProjections(m_projections);
}

store::SealedOptions TestTablet::sealed() const { return { m_key, m_entry.id, m_random, {} }; }

store::Profile TestTablet::unlocked() const
{
    auto database = store::openSealed(m_entry.directory, sealed(), store::tabletMigrations());
    PIPIT_CHECK(database.has_value());
    return { m_entry, m_key.copy(), std::move(*database) };
}

void TestTablet::open()
{
    auto replica = client::Replica::open(unlocked(), m_projections, m_clock, m_random);
    PIPIT_CHECK(replica.has_value());
    m_replica = std::move(*replica);
}

void TestTablet::keepIdentity()
{
    store::Profile profile = unlocked();
    PIPIT_CHECK(client::saveIdentity(profile.database, m_identity).has_value());
}

void TestTablet::startSchool(TestServer& server)
{
    const auto items = client::startSchool(
        m_identity, *m_install, { "https://127.0.0.1:8443", server.pin() }, m_clock, m_random);
    keepIdentity();
    open();
    PIPIT_CHECK(m_replica->takeStatements(items).has_value());
    offerStart(server);
}

void TestTablet::offerStart(TestServer& server)
{
    client::ServerCalls calls(m_transport);
    const auto items = m_replica->statementsFrom(0);
    PIPIT_CHECK(items.has_value());
    PIPIT_CHECK(calls.append(items->front(), server.startCode()).has_value());
    const auto greeting = calls.hello(m_identity.school);
    PIPIT_CHECK(greeting.has_value());
    PIPIT_CHECK(calls.openSession(calls.prove(m_replica->identity(), *greeting)).has_value());
    for (std::size_t i = 1; i < items->size(); ++i) {
        PIPIT_CHECK(calls.append((*items)[i]).has_value());
    }
}

void TestTablet::join(TestTablet& lead, protocol::Role role)
{
    const client::Identity& known = lead.replica().identity();
    m_identity.school = known.school;
    m_identity.root = known.root;
    m_identity.serverUrl = known.serverUrl;
    m_identity.serverPins = known.serverPins;
    const auto items = client::addMember(
        lead.replica(), client::memberOf(m_identity, role), m_install->device.publicKey(), m_clock);
    PIPIT_CHECK(items.has_value());
    PIPIT_CHECK(lead.replica().takeStatements(*items).has_value());
    PIPIT_CHECK(lead.sync().has_value());
    keepIdentity();
    open();
    PIPIT_CHECK(sync().has_value());
}

void TestTablet::joinAs(TestTablet& lead, protocol::Role role, const PersonId& person)
{
    m_identity.person = person;
    join(lead, role);
}

bool TestTablet::run(const std::function<void(client::Replica&)>& work)
{
    if (m_replica != nullptr) {
        work(*m_replica);
    }
    return m_replica != nullptr;
}

Result<client::Outcome> TestTablet::sync(std::stop_token stop)
{
    client::Session session(m_transport, *this, m_clock, m_log, m_outgoing.get());
    return session.run({}, std::move(stop));
}

Result<client::Outcome> TestTablet::syncAgain()
{
    client::Session session(m_transport, *this, m_clock, m_log, m_outgoing.get(), &m_standing);
    return session.run({}, {});
}

void TestTablet::restart()
{
    m_replica.reset();
    open();
}

void TestTablet::lock()
{
    PIPIT_CHECK(m_outgoing->leave(*m_replica).has_value());
    m_replica.reset();
}

void TestTablet::unlock()
{
    open();
    PIPIT_CHECK(m_outgoing->arrive(*m_replica).has_value());
}

VaultId TestTablet::schoolVault() const
{
    const auto& vaults = m_replica->schoolRegister().vaults();
    const auto found = std::find_if(vaults.begin(), vaults.end(),
        [](const auto& entry) { return entry.second.type == protocol::VaultType::School; });
    PIPIT_CHECK(found != vaults.end());
    return found->first;
}

RecordId TestTablet::write(const std::string& text)
{
    const auto id = m_random.id<RecordId>();
    put(*m_replica, { schoolVault(), kNote, id }, text);
    return id;
}

void TestTablet::edit(const RecordId& note, const std::string& text)
{
    put(*m_replica, { schoolVault(), kNote, note }, text);
}

std::vector<std::string> TestTablet::notes()
{
    std::vector<std::string> all;
    const auto read = m_replica->database().each("SELECT value FROM head WHERE kind = ?",
        { std::int64_t{ kNote } }, [&](const store::Row& row) -> Result<void> {
            all.emplace_back(base::asText(row.blob(0)));
            return {};
        });
    PIPIT_CHECK(read.has_value());
    std::sort(all.begin(), all.end());
    return all;
}

std::string TestTablet::dump()
{
    const auto text = m_replica->log().canonicalDump();
    PIPIT_CHECK(text.has_value());
    return *text;
}

} // namespace pipit::tests
