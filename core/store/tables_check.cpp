#include "core/store/tables_check.h"

#include "core/base/try.h"
#include "core/store/change_state.h"
#include "core/store/envelope_content.h"
#include "core/store/envelope_rows.h"
#include "core/store/open.h"
#include "core/store/pending_rows.h"
#include "core/store/table_dump.h"

#include <limits>

namespace pipit::store {

namespace {

struct AppliedEnvelope {
    EnvelopePlace place;
    Bytes bytes;
};

Result<std::vector<std::int64_t>> appliedIn(Database& database, const VaultId& vault)
{
    std::vector<std::int64_t> ids;
    PIPIT_TRY(database.each("SELECT id FROM envelope WHERE vault = ? AND state <> ? ORDER BY id",
        { vault.view(), std::int64_t{ static_cast<std::uint8_t>(EnvelopeState::Parked) } },
        [&](const Row& row) -> Result<void> {
            ids.push_back(row.integer(0));
            return {};
        }));
    return ids;
}

Result<AppliedEnvelope> envelopeOf(Database& database, const VaultId& vault, std::int64_t id)
{
    AppliedEnvelope found;
    PIPIT_TRY(database.each("SELECT replica, sequence, previous, bytes FROM envelope WHERE id = ?",
        { id }, [&](const Row& row) -> Result<void> {
            const ByteView bytes = row.blob(3);
            found = { { vault, row.id<ReplicaId>(0), static_cast<std::uint64_t>(row.integer(1)),
                          row.id<ChainHash>(2) },
                Bytes(bytes.begin(), bytes.end()) };
            return {};
        }));
    return found;
}

Error stopped() { return { ErrorCode::Busy, "a check was stopped" }; }

} // namespace

TablesCheck::TablesCheck(
    Database& database, Database scratch, const Projections& projections, const ReplicaId& me)
    : m_database(database)
    , m_scratch(std::move(scratch))
    , m_projections(projections)
    , m_me(me)
{
}

Result<TablesCheck> TablesCheck::make(
    Database& database, const Projections& projections, const ReplicaId& me)
{
    PIPIT_TRY_ASSIGN(Database scratch, openInMemory(tabletMigrations()));
    return TablesCheck(database, std::move(scratch), projections, me);
}

Result<std::vector<VaultId>> TablesCheck::vaultsAfter(
    const std::optional<VaultId>& after, std::size_t atMost)
{
    std::vector<VaultId> vaults;
    PIPIT_TRY(m_database.each(
        "SELECT vault FROM (SELECT DISTINCT vault FROM envelope WHERE vault > ?1"
        " UNION SELECT DISTINCT vault FROM pending WHERE vault > ?1"
        " UNION SELECT DISTINCT vault FROM touch WHERE vault > ?1) ORDER BY vault LIMIT ?2",
        { after ? after->view() : ByteView{}, static_cast<std::int64_t>(atMost) },
        [&](const Row& row) -> Result<void> {
            vaults.push_back(row.id<VaultId>(0));
            return {};
        }));
    return vaults;
}

Result<TablesCheck::Answer> TablesCheck::compare(
    const VaultId& vault, const ChangeLog::Opener& open, const GoOn& goOn)
{
    auto answer = compareOpened(vault, open, goOn);
    const bool interrupted = !answer && answer.error().code == ErrorCode::Busy;
    return interrupted ? Answer::Interrupted : answer;
}

Result<TablesCheck::Answer> TablesCheck::compareOpened(
    const VaultId& vault, const ChangeLog::Opener& open, const GoOn& goOn)
{
    PIPIT_TRY(rebuild(vault, open, goOn));
    PIPIT_TRY_ASSIGN(
        const std::string said, TableDump(m_scratch, vault, goOn).ofAll(m_projections));
    PIPIT_TRY_ASSIGN(
        const std::string shown, TableDump(m_database, vault, goOn).ofAll(m_projections));
    return said == shown ? Answer::Equal : Answer::Different;
}

Result<void> TablesCheck::rebuild(
    const VaultId& vault, const ChangeLog::Opener& open, const GoOn& goOn)
{
    ChangeState state(m_scratch, m_projections);
    PIPIT_TRY(m_scratch.transaction([&] { return state.clear(); }));
    PIPIT_TRY_ASSIGN(const auto ids, appliedIn(m_database, vault));
    for (const std::int64_t id : ids) {
        if (!goOn()) {
            return stopped();
        }
        PIPIT_TRY_ASSIGN(const AppliedEnvelope envelope, envelopeOf(m_database, vault, id));
        PIPIT_TRY_ASSIGN(const auto judged, open(envelope.bytes));
        const auto content = EnvelopeContent::read(envelope.place.replica, judged);
        if (content.state() == EnvelopeState::Parked) {
            return Error{ ErrorCode::Corrupt, "an applied envelope cannot be read any more" };
        }
        PIPIT_TRY(m_scratch.transaction([&] { return content.apply(state, envelope.place); }));
    }
    PIPIT_TRY_ASSIGN(const auto waiting, PendingRows(m_database).ofVault(vault));
    for (const changes::PendingChange& pending : waiting) {
        PIPIT_TRY(state.apply({ vault, m_me, pending.number,
            std::numeric_limits<std::int64_t>::max(), pending.change }));
    }
    return m_scratch.transaction([&] { return state.settle(); });
}

} // namespace pipit::store
