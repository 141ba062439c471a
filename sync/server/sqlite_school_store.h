#pragma once

#include "core/store/database.h"
#include "sync/server/school_store.h"

#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>

namespace pipit::server {

/// A school's log in one SQLite file.
///
/// Two connections: one writes, and alone checkpoints; one reads and never waits for a write to
/// reach the disk. Puts that arrive while another is being committed share the next transaction.
class SqliteSchoolStore final : public SchoolStore {
public:
    /// AlreadyExists if a school's database is there; one that was never finished is taken over.
    static Result<std::unique_ptr<SqliteSchoolStore>> create(
        const std::filesystem::path& file, const StoreBirth& birth);
    /// NotFound if the file is not there; TooNew.
    static Result<std::unique_ptr<SqliteSchoolStore>> open(const std::filesystem::path& file);

    Result<StoreBirth> birth() override;
    Result<AppendOutcome> append(std::uint64_t position, const StatementHash& hash,
        const protocol::StatementAndWraps& item) override;
    Result<std::vector<protocol::StatementAndWraps>> statements(
        std::uint64_t from, std::size_t maxBytes) override;
    Result<std::vector<PutResult>> put(std::span<const NewEnvelope> envelopes) override;
    Result<EnvelopePage> pull(
        const Wanted& wanted, std::int64_t after, std::size_t maxBytes) override;
    Result<std::vector<AuthorHead>> heads(const VaultId& vault) override;
    Result<std::map<VaultId, std::vector<AuthorHead>>> heads(const Wanted& wanted) override;
    Result<std::int64_t> lateBytes(const std::set<ReplicaId>& authors) override;
    Result<Instant> heardOfRemoval(const ReplicaId& replica, Instant now) override;
    Result<StoreCounts> counts() override;

private:
    struct Waiting;
    struct Place {
        std::int64_t sequence = 0;
        ReplicaId replica;
        std::size_t length = 0;
        EnvelopeName name;
    };

    SqliteSchoolStore(store::Database writer, store::Database reader);
    static Result<std::unique_ptr<SqliteSchoolStore>> connect(const std::filesystem::path& file);

    std::vector<Waiting*> takeGroup();
    void commitGroup();
    Result<void> putAll(Waiting& waiting, std::int64_t& last);
    Result<PutResult> putOne(const NewEnvelope& envelope, std::int64_t next);
    Result<void> moveHead(const NewEnvelope& envelope);
    Result<std::vector<Place>> placesAfter(std::int64_t after);
    Result<Bytes> bytesAt(std::int64_t sequence);
    Result<StoredEnvelope> wantedAt(const Wanted& wanted, const Place& place);

    std::mutex m_writing;
    store::Database m_writer; ///< under m_writing
    std::mutex m_reading;
    store::Database m_reader; ///< under m_reading
    std::mutex m_queueing;
    std::deque<Waiting*> m_queue; ///< under m_queueing
};

} // namespace pipit::server
