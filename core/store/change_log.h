#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/changes/change.h"
#include "core/changes/hybrid_clock.h"
#include "core/store/database.h"
#include "core/store/log_items.h"
#include "core/store/projection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pipit::store {

class ChangeState;

/// The log of changes: the truth, of which every table is a view.
///
/// Changes of this replica are pending until sealed; sealed envelopes stay for ever. Each call
/// that writes is one durable transaction, and projections are up to date when it returns.
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class ChangeLog {
public:
    /// `me` writes here. All references outlive the log.
    ChangeLog(Database& database, const Projections& projections, Clock& clock, SchoolId school,
        ReplicaId me);

    /// Reads the clock's high-water mark. Call once, before anything else.
    Result<void> load();
    /// True after `load` if the read tables were built by other rules than this version's, or a
    /// replay was cut: call `replay` before anything is shown or written.
    bool needsReplay() const noexcept { return m_needsReplay; }
    /// What counts has changed, and tables only ever add: `replay` is due, also after a restart.
    Result<void> requireReplay();

    /// One act of the person: durable, and in the read tables, when this returns. A put also
    /// replaces this replica's own current values of its field; a delete that names nothing names
    /// all that was applied here. BadInput for a draft that no reader would accept; TooBig.
    Result<changes::LocalNumber> append(const changes::Draft& draft);

    /// Vaults that have pending changes, in id order.
    Result<std::vector<VaultId>> pendingVaults();

    /// Folds and seals the pending changes of one vault, in envelopes of at most
    /// `changes::kMaxBatchChanges` and about 512 KiB: pending out, envelope into log and outbox, in
    /// one transaction each. `seal` gets the encoded ChangeBatch. Gives the number of changes
    /// sealed; after an error, what was sealed before it stays so.
    Result<std::size_t> sealPending(const VaultId& vault,
        const std::function<Result<SealedBytes>(const EnvelopePlace&, ByteView batch)>& seal);

    /// Oldest first within a vault; at most `maxItems`, and `maxBytes` in all (but at least one).
    /// Those behind the envelope `after` only, so that what must wait holds up nothing.
    Result<std::vector<OutboxItem>> outbox(
        std::size_t maxItems, std::size_t maxBytes, std::int64_t after = 0);
    /// Stored, Already and the like take it from the outbox; TryLater leaves it; the rest moves it
    /// to "could not be sent".
    Result<void> answered(std::int64_t envelope, PushAnswer answer);
    /// The server has these, as it said elsewhere than to a push of the outbox (to another session
    /// of this tablet, or when they were offered again): they wait no longer.
    Result<void> acknowledged(std::span<const ChainHash> envelopes);
    Result<WaitingCounts> waiting();

    /// Envelopes and cursor in one transaction; a repeat of what is here changes nothing.
    Result<void> applyReceived(std::span<const ReceivedEnvelope> envelopes, const Cursor& next);
    /// As applyReceived, of envelopes that `give` makes one by one: each is in the log when the
    /// next is made, and the read tables follow once, after the last. Nothing stays if `give`
    /// fails.
    using Take = std::function<Result<void>(const ReceivedEnvelope&)>;
    Result<void> receive(const std::function<Result<void>(const Take&)>& give, const Cursor& next);
    Result<Cursor> cursor();
    /// The bytes of the envelopes at one place (applied, parked, late or own): none, one, or
    /// several if the author's chain forked there. Sequence 0 has none.
    Result<std::vector<Bytes>> envelopesAt(
        const VaultId& vault, const ReplicaId& replica, std::uint64_t sequence);
    /// Parked envelopes with their server sequence, to be examined again when a key, a statement or
    /// a new app version came. Applying one of them clears its parking.
    Result<std::vector<std::pair<std::int64_t, Bytes>>> parked();

    /// The edges of what is held of a vault: held envelopes that none held follows, and those that
    /// one follows and that are not held; each with its own chain hash in `previous`, sorted. Forks
    /// and holes give an author more than one. All that was received counts, whatever its verdict.
    Result<std::vector<EnvelopePlace>> heldHeads(const VaultId& vault);

    /// Drops every read table and builds it again from the log and the pending changes, in several
    /// transactions: if it is cut, `needsReplay` says so and it is called again from the start.
    /// `open` gives the judged changes of an envelope (or the reason to park it).
    using Opener = std::function<Result<std::vector<JudgedChange>>(ByteView envelope)>;
    Result<void> replay(const Opener& open);

    /// Every read table as text, its rows in order: equal sets give equal dumps. A column called
    /// `row` is a number of this tablet only and left out.
    Result<std::string> canonicalDump();

    /// Heads of one field that are on the screen: give them back in the Draft that replaces them.
    Result<std::vector<changes::Head>> heads(const changes::RecordKey& record, std::uint16_t field);

    const ReplicaId& me() const noexcept { return m_me; }

    /// True once an envelope of this replica was applied that was not written by this store: it
    /// was restored from an older copy, or there is a clone of it. Survives a restart.
    bool isOvertaken() const noexcept { return m_isOvertaken; }
    /// As if such an envelope had been met.
    Result<void> overtake();
    /// From now on another replica writes here: what is pending becomes its work. `keep` runs in
    /// the same transaction.
    Result<void> become(const ReplicaId& successor, const std::function<Result<void>()>& keep);

    /// What is held of one author in one vault, in order of sequence and hash.
    Result<std::vector<HeldPlace>> chainOf(const VaultId& vault, const ReplicaId& author);
    /// Replicas that signed two different envelopes for one place, in id order.
    Result<std::vector<ReplicaId>> forkedReplicas();

private:
    /// Of the rules that build the read tables. Raised when a version reads kinds, fields or ops
    /// that earlier ones skipped, so that the log is replayed once.
    static constexpr std::int64_t kReadVersion = 7;

    using Seal = std::function<Result<SealedBytes>(const EnvelopePlace&, ByteView batch)>;

    Result<changes::HeadRef> resolved(
        const changes::HeadRef& ref, const changes::RecordKey& record);
    Result<changes::Change> completed(const changes::Draft& draft);
    Result<void> addOwnHeads(changes::Change& change, const VaultId& vault);
    Result<EnvelopePlace> nextPlace(const VaultId& vault);
    Result<void> take(ChangeState& state, const ReceivedEnvelope& envelope);
    Result<void> replayEnvelopes(const Opener& open);
    Result<void> replayPending();
    Result<void> saveClock();

    Database& m_database;
    const Projections& m_projections;
    Clock& m_clock;
    SchoolId m_school;
    ReplicaId m_me;
    changes::HybridClock m_hybrid;
    bool m_needsReplay = false;
    bool m_isOvertaken = false;
};

} // namespace pipit::store
