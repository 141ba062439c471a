#include "sync/server/sqlite_school_store.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/store/open.h"
#include "sync/server/migrations.h"

#include <optional>

namespace pipit::server {

namespace {

/// Bytes of envelopes in one transaction: its dirty pages stay in memory until the commit.
constexpr std::size_t kMaxGroupBytes = 8 * 1024 * 1024;

std::int64_t toColumn(std::uint64_t value) { return static_cast<std::int64_t>(value); }

/// As no rule of ours does: see Mutant. Beside the file, so that what is taken back stays counted.
Result<std::int64_t> handedOut(store::Database& writer, std::int64_t last)
{
    PIPIT_TRY(writer.run("CREATE TEMP TABLE IF NOT EXISTS handed_out (last INTEGER NOT NULL)"));
    PIPIT_TRY(writer.run("INSERT INTO handed_out VALUES (?)", { last }));
    return writer.integer("SELECT max(last) FROM handed_out");
}

} // namespace

/// A put that waits for its commit. Everything but `envelopes` is written under m_writing.
struct SqliteSchoolStore::Waiting {
    std::span<const NewEnvelope> envelopes;
    std::vector<PutResult> results{};
    std::optional<Error> error{};
    bool done = false;
};

SqliteSchoolStore::SqliteSchoolStore(store::Database writer, store::Database reader)
    : m_writer(std::move(writer))
    , m_reader(std::move(reader))
{
}

Result<std::unique_ptr<SqliteSchoolStore>> SqliteSchoolStore::connect(
    const std::filesystem::path& file)
{
    PIPIT_TRY_ASSIGN(store::Database writer, store::openPlain(file, schoolMigrations()));
    PIPIT_TRY_ASSIGN(store::Database reader, store::openPlain(file, schoolMigrations()));
    PIPIT_TRY(reader.runScript("PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0"));
    return std::unique_ptr<SqliteSchoolStore>(
        new SqliteSchoolStore(std::move(writer), std::move(reader)));
}

Result<std::unique_ptr<SqliteSchoolStore>> SqliteSchoolStore::create(
    const std::filesystem::path& file, const StoreBirth& birth)
{
    PIPIT_TRY_ASSIGN(auto made, connect(file));
    PIPIT_TRY(made->m_writer.run(
        "INSERT OR IGNORE INTO birth (id, incarnation, start_code_hash) VALUES (1, ?, ?)",
        { birth.incarnation.view(), ByteView(birth.startCodeHash) }));
    if (made->m_writer.changedRows() == 0) {
        return Error{ ErrorCode::AlreadyExists, "the school's database is there" };
    }
    return made;
}

Result<std::unique_ptr<SqliteSchoolStore>> SqliteSchoolStore::open(
    const std::filesystem::path& file)
{
    if (std::error_code ignored; !std::filesystem::exists(file, ignored)) {
        return Error{ ErrorCode::NotFound, "no database of a school" };
    }
    PIPIT_TRY_ASSIGN(auto opened, connect(file));
    PIPIT_TRY(opened->birth());
    return opened;
}

Result<StoreBirth> SqliteSchoolStore::birth()
{
    const std::lock_guard lock(m_reading);
    std::optional<StoreBirth> found;
    PIPIT_TRY(m_reader.each(
        "SELECT incarnation, start_code_hash FROM birth", {}, [&](const store::Row& row) {
            const ByteView code = row.blob(1);
            found = StoreBirth{ row.id<Incarnation>(0), Bytes(code.begin(), code.end()) };
            return Result<void>{};
        }));
    if (!found) {
        return Error{ ErrorCode::Corrupt, "the database was never finished by init" };
    }
    return *std::move(found);
}

Result<AppendOutcome> SqliteSchoolStore::append(
    std::uint64_t position, const StatementHash& hash, const protocol::StatementAndWraps& item)
{
    const std::lock_guard lock(m_writing);
    AppendOutcome outcome = AppendOutcome::Stale;
    PIPIT_TRY(m_writer.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(const std::int64_t same,
            m_writer.integer("SELECT count(*) FROM statement WHERE position = ? AND hash = ?",
                { toColumn(position), hash.view() }));
        PIPIT_TRY_ASSIGN(
            const std::int64_t length, m_writer.integer("SELECT count(*) FROM statement"));
        if (same != 0 || toColumn(position) != length) {
            outcome = same != 0 ? AppendOutcome::Already : AppendOutcome::Stale;
            return {};
        }
        outcome = AppendOutcome::Appended;
        return m_writer.run(
            "INSERT INTO statement (position, hash, bytes, wraps) VALUES (?, ?, ?, ?)",
            { toColumn(position), hash.view(), ByteView(item.statement), ByteView(item.wraps) });
    }));
    return outcome;
}

Result<std::vector<protocol::StatementAndWraps>> SqliteSchoolStore::statements(
    std::uint64_t from, std::size_t maxBytes)
{
    const std::lock_guard lock(m_reading);
    std::vector<protocol::StatementAndWraps> items;
    std::size_t total = 0;
    PIPIT_TRY_ASSIGN(const std::int64_t length, m_reader.integer("SELECT count(*) FROM statement"));
    for (std::int64_t at = toColumn(from); at >= 0 && at < length; ++at) {
        protocol::StatementAndWraps item;
        PIPIT_TRY(m_reader.each("SELECT bytes, wraps FROM statement WHERE position = ?", { at },
            [&](const store::Row& row) {
                item.statement.assign(row.blob(0).begin(), row.blob(0).end());
                item.wraps.assign(row.blob(1).begin(), row.blob(1).end());
                return Result<void>{};
            }));
        total += item.statement.size() + item.wraps.size();
        if (total > maxBytes && !items.empty()) {
            break;
        }
        items.push_back(std::move(item));
    }
    return items;
}

Result<std::vector<PutResult>> SqliteSchoolStore::put(std::span<const NewEnvelope> envelopes)
{
    for (const NewEnvelope& envelope : envelopes) {
        if (envelope.authorSequence == 0 || envelope.authorSequence > kMaxAuthorSequence) {
            return Error{ ErrorCode::BadInput, "author sequence out of range" };
        }
    }
    Waiting mine{ .envelopes = envelopes };
    {
        const std::lock_guard lock(m_queueing);
        m_queue.push_back(&mine);
    }
    const std::lock_guard lock(m_writing);
    while (!mine.done) { // another caller's commit may have taken it along
        commitGroup();
    }
    if (mine.error) {
        return *mine.error;
    }
    return std::move(mine.results);
}

std::vector<SqliteSchoolStore::Waiting*> SqliteSchoolStore::takeGroup()
{
    const std::lock_guard lock(m_queueing);
    std::vector<Waiting*> group;
    std::size_t total = 0;
    while (!m_queue.empty()) {
        for (const NewEnvelope& envelope : m_queue.front()->envelopes) {
            total += envelope.bytes.size();
        }
        if (total > kMaxGroupBytes && !group.empty()) {
            break;
        }
        group.push_back(m_queue.front());
        m_queue.pop_front();
    }
    return group;
}

void SqliteSchoolStore::commitGroup()
{
    const std::vector<Waiting*> group = takeGroup();
    std::int64_t last = 0;
    const Result<void> committed = m_writer.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(last, m_writer.integer("SELECT ifnull(max(sequence), 0) FROM envelope"));
        if (broken(Mutant::SequenceOutsideTransaction)) {
            PIPIT_TRY_ASSIGN(last, handedOut(m_writer, last));
        }
        for (Waiting* waiting : group) {
            PIPIT_TRY(putAll(*waiting, last));
        }
        return {};
    });
    if (broken(Mutant::SequenceOutsideTransaction)) {
        static_cast<void>(handedOut(m_writer, last));
    }
    for (Waiting* waiting : group) {
        waiting->done = true;
        if (!committed) {
            waiting->error = committed.error();
        }
    }
}

Result<void> SqliteSchoolStore::putAll(Waiting& waiting, std::int64_t& last)
{
    for (const NewEnvelope& envelope : waiting.envelopes) {
        PIPIT_TRY_ASSIGN(const PutResult result, putOne(envelope, last + 1));
        if (result.outcome != PutOutcome::Already) {
            last = result.sequence;
        }
        waiting.results.push_back(result);
    }
    return {};
}

Result<PutResult> SqliteSchoolStore::putOne(const NewEnvelope& envelope, std::int64_t next)
{
    PutResult result{ PutOutcome::Stored, next };
    PIPIT_TRY(m_writer.each("SELECT hash, sequence FROM envelope"
                            " WHERE vault = ? AND replica = ? AND author_sequence = ?",
        { envelope.vault.view(), envelope.replica.view(), toColumn(envelope.authorSequence) },
        [&](const store::Row& row) {
            if (row.id<ChainHash>(0) == envelope.hash) {
                result = { PutOutcome::Already, row.integer(1) };
            } else if (result.outcome == PutOutcome::Stored) {
                result.outcome = PutOutcome::StoredFork;
            }
            return Result<void>{};
        }));
    if (result.outcome == PutOutcome::Already
        || (broken(Mutant::ForkNotStored) && result.outcome == PutOutcome::StoredFork)) {
        return result;
    }
    const std::int64_t fork = result.outcome == PutOutcome::StoredFork ? 1 : 0;
    PIPIT_TRY(m_writer.run(
        "INSERT INTO envelope (sequence, vault, replica, author_sequence, previous, hash, length,"
        " fork, late) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        { next, envelope.vault.view(), envelope.replica.view(), toColumn(envelope.authorSequence),
            envelope.previous.view(), envelope.hash.view(),
            static_cast<std::int64_t>(envelope.bytes.size()), fork,
            std::int64_t{ envelope.late ? 1 : 0 } }));
    PIPIT_TRY(m_writer.run(
        "INSERT INTO envelope_bytes (sequence, bytes) VALUES (?, ?)", { next, envelope.bytes }));
    PIPIT_TRY(moveHead(envelope));
    return result;
}

Result<void> SqliteSchoolStore::moveHead(const NewEnvelope& envelope)
{
    const std::int64_t at = toColumn(envelope.authorSequence);
    const auto remove = [&](std::int64_t sequence, const ChainHash& hash) {
        return m_writer.run(
            "DELETE FROM head WHERE vault = ? AND replica = ? AND author_sequence = ? AND hash = ?",
            { envelope.vault.view(), envelope.replica.view(), sequence, hash.view() });
    };
    // The predecessor is no end any more; if it is not here, it is a gap.
    PIPIT_TRY(remove(at - 1, envelope.previous));
    PIPIT_TRY(m_writer.run("INSERT INTO head (vault, replica, author_sequence, hash)"
                           " SELECT ?1, ?2, ?3, ?4 WHERE ?3 > 0 AND NOT EXISTS (SELECT 1"
                           " FROM envelope WHERE vault = ?1 AND replica = ?2"
                           " AND author_sequence = ?3 AND hash = ?4)",
        { envelope.vault.view(), envelope.replica.view(), at - 1, envelope.previous.view() }));
    // This one is no gap any more; if nothing follows it, it is an end.
    PIPIT_TRY(remove(at, envelope.hash));
    return m_writer.run("INSERT INTO head (vault, replica, author_sequence, hash)"
                        " SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM envelope"
                        " WHERE vault = ?1 AND replica = ?2 AND author_sequence = ?3 + 1"
                        " AND previous = ?4)",
        { envelope.vault.view(), envelope.replica.view(), at, envelope.hash.view() });
}

Result<std::vector<AuthorHead>> SqliteSchoolStore::heads(const VaultId& vault)
{
    const std::lock_guard lock(m_reading);
    std::vector<AuthorHead> heads;
    PIPIT_TRY(m_reader.each("SELECT replica, author_sequence, hash FROM head WHERE vault = ?"
                            " ORDER BY replica, author_sequence, hash",
        { vault.view() }, [&](const store::Row& row) {
            heads.push_back({ row.id<ReplicaId>(0), static_cast<std::uint64_t>(row.integer(1)),
                row.id<ChainHash>(2) });
            return Result<void>{};
        }));
    return heads;
}

Result<std::map<VaultId, std::vector<AuthorHead>>> SqliteSchoolStore::heads(const Wanted& wanted)
{
    const std::lock_guard lock(m_reading);
    std::map<VaultId, std::vector<AuthorHead>> all;
    PIPIT_TRY(m_reader.each("SELECT vault, replica, author_sequence, hash FROM head"
                            " ORDER BY vault, replica, author_sequence, hash",
        {}, [&](const store::Row& row) {
            const auto vault = row.id<VaultId>(0);
            const auto author = row.id<ReplicaId>(1);
            if (wanted.vaults.contains(vault) || wanted.authors.contains(author)) {
                all[vault].push_back(
                    { author, static_cast<std::uint64_t>(row.integer(2)), row.id<ChainHash>(3) });
            }
            return Result<void>{};
        }));
    return all;
}

Result<std::int64_t> SqliteSchoolStore::lateBytes(const std::set<ReplicaId>& authors)
{
    const std::lock_guard lock(m_reading);
    std::int64_t total = 0;
    for (const ReplicaId& author : authors) {
        PIPIT_TRY_ASSIGN(const std::int64_t bytes,
            m_reader.integer(
                "SELECT ifnull(sum(length), 0) FROM envelope WHERE replica = ? AND late = 1",
                { author.view() }));
        total += bytes;
    }
    return total;
}

Result<Instant> SqliteSchoolStore::heardOfRemoval(const ReplicaId& replica, Instant now)
{
    const std::lock_guard lock(m_writing);
    std::int64_t heard = now.time_since_epoch().count();
    PIPIT_TRY(m_writer.transaction([&]() -> Result<void> {
        PIPIT_TRY(m_writer.run("INSERT OR IGNORE INTO removed (replica, heard_ms) VALUES (?, ?)",
            { replica.view(), heard }));
        PIPIT_TRY_ASSIGN(heard,
            m_writer.integer("SELECT heard_ms FROM removed WHERE replica = ?", { replica.view() }));
        return {};
    }));
    return Instant{ std::chrono::milliseconds(heard) };
}

Result<StoreCounts> SqliteSchoolStore::counts()
{
    const std::lock_guard lock(m_reading);
    StoreCounts counts;
    PIPIT_TRY_ASSIGN(counts.statements, m_reader.integer("SELECT count(*) FROM statement"));
    PIPIT_TRY_ASSIGN(
        counts.envelopes, m_reader.integer("SELECT ifnull(max(sequence), 0) FROM envelope"));
    PIPIT_TRY_ASSIGN(
        counts.forks, m_reader.integer("SELECT count(*) FROM envelope WHERE fork = 1"));
    return counts;
}

} // namespace pipit::server
