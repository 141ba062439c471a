#include "core/base/try.h"
#include "core/changes/fold.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"
#include "core/store/envelope_rows.h"
#include "core/store/pending_rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace pipit::store {

namespace {

constexpr std::size_t kBatchBytes = 512 * 1024;

/// A change with its final bytes.
struct Sealed {
    changes::Change change;
    ChangeId id;
    Bytes bytes;
    std::vector<changes::LocalNumber> from;
};

/// Gives the changes of a vault, a batch at a time, their counters, ids and bytes.
class Sealing {
public:
    Sealing(const ReplicaId& me, std::uint64_t counter)
        : m_me(me)
        , m_counter(counter)
    {
    }

    void beginBatch()
    {
        m_bytes = 0;
        m_sealed.clear();
    }

    /// False if the batch is full: the change stays for the next one.
    bool take(const changes::FoldedChange& folded)
    {
        Sealed next{ folded.change, {}, {}, folded.from };
        next.change.counter = m_counter + 1;
        rename(next.change);
        next.bytes = changes::encodeChange(next.change);
        const bool full = m_sealed.size() == changes::kMaxBatchChanges
            || m_bytes + next.bytes.size() > kBatchBytes;
        if (full && !m_sealed.empty()) {
            return false;
        }
        next.id = changes::changeId(m_me, ++m_counter, next.bytes);
        m_bytes += next.bytes.size();
        for (const changes::LocalNumber number : next.from) {
            m_ids.emplace(number, next.id);
        }
        m_sealed.push_back(std::move(next));
        return true;
    }

    /// Puts ids in place of the local numbers that have one now, from this batch or one before.
    /// True if there were any.
    bool rename(changes::Change& change) const
    {
        bool renamed = false;
        for (changes::Write& write : change.writes) {
            if (auto* put = std::get_if<changes::PutOp>(&write.op)) {
                renamed = rename(put->heads) || renamed;
            } else if (auto* remove = std::get_if<changes::SetRemoveOp>(&write.op)) {
                renamed = rename(remove->seenAdds) || renamed;
            }
        }
        return renamed;
    }

    /// The batch.
    const std::vector<Sealed>& sealed() const { return m_sealed; }
    std::uint64_t counter() const { return m_counter; }

private:
    bool rename(std::vector<changes::HeadRef>& refs) const
    {
        bool renamed = false;
        for (changes::HeadRef& ref : refs) {
            const auto* number = std::get_if<changes::LocalNumber>(&ref);
            const auto found = number == nullptr ? m_ids.end() : m_ids.find(*number);
            if (found != m_ids.end()) {
                ref = found->second;
                renamed = true;
            }
        }
        return renamed;
    }

    ReplicaId m_me;
    std::uint64_t m_counter;
    std::size_t m_bytes = 0;
    std::vector<Sealed> m_sealed;
    std::map<changes::LocalNumber, ChangeId> m_ids;
};

Bytes batchOf(const SchoolId& school, const EnvelopePlace& place, const std::vector<Sealed>& sealed)
{
    changes::Batch batch{ school, place.vault, place.replica, place.sequence, {} };
    for (const Sealed& one : sealed) {
        batch.changes.push_back(one.bytes);
    }
    return changes::encodeBatch(batch);
}

std::set<changes::RecordKey> recordsOf(const VaultId& vault, const std::vector<Sealed>& sealed)
{
    std::set<changes::RecordKey> records;
    for (const Sealed& one : sealed) {
        records.insert({ vault, one.change.kind, one.change.record });
    }
    return records;
}

Result<void> putInOutbox(Database& database, std::int64_t envelope, std::size_t count,
    const std::set<changes::RecordKey>& records)
{
    PIPIT_TRY(database.run(
        "INSERT INTO outbox VALUES (?, ?)", { envelope, static_cast<std::int64_t>(count) }));
    for (const changes::RecordKey& record : records) {
        PIPIT_TRY(database.run("INSERT INTO unsent_record VALUES (?, ?, ?, ?)",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view(), envelope }));
    }
    return {};
}

/// Into the log and the outbox.
Result<void> keepSealed(Database& database, const EnvelopePlace& place, const SealedBytes& sealed,
    const Sealing& sealing)
{
    PIPIT_TRY_ASSIGN(const std::int64_t envelope,
        EnvelopeRows(database).insert({ place, sealed, EnvelopeState::Own, {}, std::nullopt }));
    return putInOutbox(
        database, envelope, sealing.sealed().size(), recordsOf(place.vault, sealing.sealed()));
}

/// The records of a vault of which one change waits and that nobody deleted: when it is sealed as
/// it is, only its name changes.
Result<std::set<changes::RecordKey>> aloneIn(
    Database& database, const VaultId& vault, std::span<const changes::PendingChange> pending)
{
    std::map<changes::RecordKey, int> waiting;
    for (const changes::PendingChange& one : pending) {
        ++waiting[{ vault, one.change.kind, one.change.record }];
    }
    PIPIT_TRY(database.each("SELECT DISTINCT kind, record FROM deletion WHERE vault = ?",
        { vault.view() }, [&](const Row& row) -> Result<void> {
            waiting.erase(
                { vault, static_cast<std::uint16_t>(row.integer(0)), row.id<RecordId>(1) });
            return {};
        }));
    std::set<changes::RecordKey> alone;
    for (const auto& [record, count] : waiting) {
        if (count == 1) {
            alone.insert(alone.end(), record);
        }
    }
    return alone;
}

/// Replaces, in the generic tables and the pending ones, what was sealed by its sealed form.
class Replacement {
public:
    Replacement(Database& database, ChangeState& state, const EnvelopePlace& place,
        const std::set<changes::RecordKey>& alone)
        : m_pending(database)
        , m_state(state)
        , m_place(place)
        , m_alone(alone)
    {
    }

    Result<void> run(const Sealing& sealing)
    {
        PIPIT_TRY(removePending(sealing));
        auto records = recordsOf(m_place.vault, sealing.sealed());
        std::erase_if(records, [&](const auto& record) { return m_alone.contains(record); });
        for (const changes::RecordKey& record : records) {
            PIPIT_TRY(m_state.forgetWaiting(record));
        }
        for (const Sealed& one : sealing.sealed()) {
            const PlacedChange placed{ m_place.vault, m_place.replica, one.id,
                static_cast<std::int64_t>(m_place.sequence), one.change };
            PIPIT_TRY(m_alone.contains(placed.record()) ? m_state.rename(placed, one.from.front())
                                                        : m_state.apply(placed));
        }
        return applyTheRest(sealing, records);
    }

private:
    Result<void> removePending(const Sealing& sealing)
    {
        std::vector<PendingRows::Sealed> sealed;
        for (const Sealed& one : sealing.sealed()) {
            for (const changes::LocalNumber number : one.from) {
                sealed.emplace_back(number, one.id);
            }
        }
        return m_pending.remove(sealed);
    }

    Result<void> applyTheRest(const Sealing& sealing, const std::set<changes::RecordKey>& records)
    {
        for (const changes::RecordKey& record : records) {
            PIPIT_TRY_ASSIGN(auto rest, m_pending.ofRecord(record));
            for (changes::PendingChange& one : rest) {
                if (sealing.rename(one.change)) {
                    PIPIT_TRY(m_pending.update(one));
                }
                PIPIT_TRY(m_state.apply({ m_place.vault, m_place.replica, one.number,
                    std::numeric_limits<std::int64_t>::max(), one.change }));
            }
        }
        return {};
    }

    PendingRows m_pending;
    ChangeState& m_state;
    const EnvelopePlace& m_place;
    const std::set<changes::RecordKey>& m_alone;
};

} // namespace

Result<std::vector<VaultId>> ChangeLog::pendingVaults()
{
    std::vector<VaultId> vaults;
    PIPIT_TRY(m_database.each("SELECT DISTINCT vault FROM pending ORDER BY vault", {},
        [&](const Row& row) -> Result<void> {
            vaults.push_back(row.id<VaultId>(0));
            return {};
        }));
    return vaults;
}

Result<EnvelopePlace> ChangeLog::nextPlace(const VaultId& vault)
{
    EnvelopePlace place{ vault, m_me, 1, {} };
    PIPIT_TRY(m_database.each("SELECT sequence, hash FROM envelope WHERE vault = ? AND replica = ?"
                              " ORDER BY sequence DESC, id DESC LIMIT 1",
        { vault.view(), m_me.view() }, [&](const Row& row) -> Result<void> {
            place.sequence = static_cast<std::uint64_t>(row.integer(0)) + 1;
            place.previous = row.id<ChainHash>(1);
            return {};
        }));
    return place;
}

Result<std::size_t> ChangeLog::sealPending(const VaultId& vault, const Seal& seal)
{
    PIPIT_TRY_ASSIGN(const auto pending, PendingRows(m_database).ofVault(vault));
    const auto folded = changes::fold(pending);
    PIPIT_TRY_ASSIGN(const auto alone, aloneIn(m_database, vault, pending));
    PIPIT_TRY_ASSIGN(
        const std::int64_t counter, m_database.integer("SELECT change_counter FROM log_state"));
    Sealing sealing(m_me, static_cast<std::uint64_t>(counter));
    for (auto next = folded.begin(); next != folded.end();) {
        sealing.beginBatch();
        next = std::ranges::find_if_not(
            next, folded.end(), [&](const auto& one) { return sealing.take(one); });
        PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
            PIPIT_TRY_ASSIGN(const EnvelopePlace place, nextPlace(vault));
            PIPIT_TRY_ASSIGN(
                const SealedBytes sealed, seal(place, batchOf(m_school, place, sealing.sealed())));
            PIPIT_TRY(keepSealed(m_database, place, sealed, sealing));
            ChangeState state(m_database, m_projections);
            PIPIT_TRY(Replacement(m_database, state, place, alone).run(sealing));
            PIPIT_TRY(state.settle());
            return m_database.run("UPDATE log_state SET change_counter = ?",
                { static_cast<std::int64_t>(sealing.counter()) });
        }));
    }
    return folded.size();
}

} // namespace pipit::store
