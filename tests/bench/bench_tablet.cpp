#include "tests/bench/bench_tablet.h"

#include "app/kinds/every_kind.h"
#include "core/base/try.h"
#include "core/notes/note_store.h"
#include "sync/client/school_setup.h"
#include "sync/client/server_session.h"
#include "tests/bench/report.h"

#include <array>

namespace pipit::bench {

namespace {

constexpr const char* kPasscode = "otters like rain";
constexpr int kSlice = 200;

/// Words of the kind and frequency that notes have, so that they compress as notes do.
constexpr std::array<const char*, 48> kWords{ "the", "a", "he", "she", "and", "to", "after", "with",
    "table", "group", "maths", "reading", "quiet", "corner", "card", "cards", "now", "next",
    "minutes", "settled", "listened", "waited", "asked", "for", "help", "break", "without",
    "prompt", "first", "then", "lesson", "carpet", "story", "partner", "answered", "sentence",
    "writing", "pencil", "number", "line", "needed", "reminder", "calm", "smiled", "finished",
    "started", "room", "teacher" };

std::string prose(std::size_t bytes, std::uint64_t& state)
{
    std::string text;
    while (text.size() < bytes) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const std::uint64_t drawn = state >> 33;
        text += text.empty() ? "" : " ";
        text += drawn % 7 == 0 ? "p" + std::to_string(drawn % 1500)
                               : std::string(kWords[drawn % kWords.size()]);
    }
    text.resize(bytes);
    return text;
}

} // namespace

Result<client::Reply> CountingTransport::post(
    std::string_view path, ByteView body, std::string_view token)
{
    const double began = wallMicroseconds();
    auto reply = m_inner->post(path, body, token);
    ++posts;
    bytes += static_cast<std::int64_t>(body.size() + (reply ? reply->body.size() : 0));
    if (path == "/v0/push") {
        microsecondsPushing += wallMicroseconds() - began;
    }
    return reply;
}

BenchTablet::BenchTablet(const std::filesystem::path& root)
    : m_root(root)
    , m_projections(kinds::everyKind())
    , m_profiles(root, m_clock, m_random)
{
}

Result<void> BenchTablet::connect(const client::ServerPaper& server)
{
    m_server = server;
    std::filesystem::create_directories(m_root);
    PIPIT_TRY_ASSIGN(m_install, client::openInstall(m_root, m_random));
    return connectHere();
}

Result<void> BenchTablet::connectHere()
{
    PIPIT_TRY_ASSIGN(
        auto transport, platform::QtTransport::make(m_server.url, { m_server.pin }, {}));
    m_wire = std::make_unique<CountingTransport>(std::move(transport));
    return {};
}

Result<void> BenchTablet::begin(const client::ServerPaper& server)
{
    PIPIT_TRY(connect(server));
    const auto planned = client::NewSchool::plan(server, m_install, m_clock, m_random);
    school::Staff lead;
    lead.surname = "Bench";
    PIPIT_TRY_ASSIGN(m_replica,
        planned.keep({ { "Bea", "B", "#176b63" }, crypto::Secret::from(base::asBytes(kPasscode)),
                         crypto::kPasscodeFloor },
            { "Bench school", lead }, { m_profiles, m_projections, m_clock, m_random }));
    return client::offerSchool(*m_wire, *this, m_clock);
}

Result<void> BenchTablet::join(BenchTablet& lead)
{
    PIPIT_TRY(connect(lead.m_server));
    const client::Identity& known = lead.replica().identity();
    auto me = client::makeIdentity(m_random);
    me.install = m_install.id;
    me.school = known.school;
    me.root = known.root;
    me.serverUrl = known.serverUrl;
    me.serverPins = known.serverPins;
    PIPIT_TRY_ASSIGN(const auto items,
        client::addMember(lead.replica(), client::memberOf(me, protocol::Role::Teacher),
            m_install.device.publicKey(), m_clock));
    client::ServerCalls calls(lead.wire());
    PIPIT_TRY(client::beginSession(calls, lead));
    for (const auto& item : items) {
        PIPIT_TRY(calls.append(item));
    }
    PIPIT_TRY(lead.replica().takeStatements(items));
    PIPIT_TRY_ASSIGN(const auto all, lead.replica().statementsFrom(0));
    PIPIT_TRY_ASSIGN(auto profile,
        m_profiles.create({ "Tam", "T", "#c98a3a" }, kPasscode, crypto::kPasscodeFloor));
    PIPIT_TRY(client::saveIdentity(profile.database, me));
    PIPIT_TRY_ASSIGN(
        m_replica, client::Replica::open(std::move(profile), m_projections, m_clock, m_random));
    return m_replica->takeStatements(all);
}

Result<client::Outcome> BenchTablet::sync()
{
    client::Session session(*m_wire, *this, m_clock, m_log, nullptr, &m_standing);
    return session.run([](const client::Progress&) {}, {});
}

VaultId BenchTablet::schoolVault() const
{
    for (const auto& [id, state] : m_replica->schoolRegister().vaults()) {
        if (state.type == protocol::VaultType::School) {
            return id;
        }
    }
    return {};
}

Result<void> BenchTablet::note(std::size_t bytes)
{
    notes::NoteStore store(
        m_replica->database(), m_replica->log(), m_clock, m_random, schoolVault());
    PIPIT_TRY(store.add(prose(bytes, m_words)));
    return {};
}

Result<void> BenchTablet::notes(int count, std::size_t bytes)
{
    for (int done = 0; done < count; done += kSlice) {
        PIPIT_TRY(m_replica->database().transaction([&]() -> Result<void> {
            for (int i = done; i < std::min(done + kSlice, count); ++i) {
                PIPIT_TRY(note(bytes));
            }
            return {};
        }));
    }
    return {};
}

Result<std::int64_t> BenchTablet::noteCount()
{
    return notes::NoteStore(
        m_replica->database(), m_replica->log(), m_clock, m_random, schoolVault())
        .count();
}

bool BenchTablet::run(const std::function<void(client::Replica&)>& work)
{
    work(*m_replica);
    return true;
}

} // namespace pipit::bench
