#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/changes/change.h"
#include "core/changes/hybrid_clock.h"
#include "core/store/database.h"
#include "core/store/projection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pipit::store {

/// Where an envelope stands in its author's chain.
struct EnvelopePlace {
    VaultId vault;
    ReplicaId replica;
    std::uint64_t sequence = 0; ///< in this vault, from 1
    ChainHash previous; ///< zeros for the first

    bool operator==(const EnvelopePlace&) const = default;
};

/// A sealed envelope as bytes, with its chain hash.
struct SealedBytes {
    Bytes bytes;
    ChainHash hash;
};

/// Why a received change was not applied. Kept, counted as received, listed for a lead.
enum class Verdict : std::uint8_t { Accepted = 0, Refused = 1, Late = 2 };

struct JudgedChange {
    Bytes bytes; ///< as its author encoded it
    Verdict verdict = Verdict::Accepted;
};

/// An envelope from the server, checked by the sync client.
struct ReceivedEnvelope {
    EnvelopePlace place;
    SealedBytes sealed;
    std::int64_t serverSequence = 0;
    std::vector<JudgedChange> changes; ///< empty if parked
    std::optional<std::string> parked; ///< the reason, a fixed word, if it could not be applied
};

/// How far this tablet has read the school's log.
struct Cursor {
    Incarnation incarnation;
    std::int64_t sequence = 0;

    bool operator==(const Cursor&) const = default;
};

/// What the server said of an envelope of the outbox.
enum class PushAnswer : std::uint8_t {
    Stored,
    StoredLate,
    Already,
    StoredFork,
    TryLater,
    NotAMember,
    NoWriteRight,
    BadSignature,
    TooBig,
};

/// True for the answers that say: it is durable on the server.
constexpr bool isAcknowledgement(PushAnswer answer) noexcept
{
    return answer <= PushAnswer::StoredFork;
}

struct OutboxItem {
    std::int64_t envelope; ///< local row
    EnvelopePlace place;
    SealedBytes sealed;
    std::int64_t changes = 0; ///< inside it
};

/// What is still on its way.
struct WaitingCounts {
    std::int64_t pending = 0; ///< changes not yet sealed
    std::int64_t outbox = 0; ///< changes sealed, not yet acknowledged
    std::int64_t refused = 0; ///< changes in "could not be sent"

    std::int64_t waiting() const noexcept { return pending + outbox; }
};

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

    /// One act of the person: durable, and in the read tables, when this returns.
    Result<changes::LocalNumber> append(const changes::Draft& draft);

    /// Vaults that have pending changes, in id order.
    Result<std::vector<VaultId>> pendingVaults();

    /// Folds and seals the pending changes of one vault (at most `changes::kMaxBatchChanges`, and
    /// about 512 KiB; call again until it gives 0): pending out, envelope into log and outbox,
    /// in one transaction. `seal` gets the encoded ChangeBatch. Gives the number of changes sealed.
    Result<std::size_t> sealPending(const VaultId& vault,
        const std::function<Result<SealedBytes>(const EnvelopePlace&, ByteView batch)>& seal);

    /// Oldest first within a vault; at most `maxItems`, and `maxBytes` in all (but at least one).
    Result<std::vector<OutboxItem>> outbox(std::size_t maxItems, std::size_t maxBytes);
    /// Stored, Already and the like take it from the outbox; TryLater leaves it; the rest moves it
    /// to "could not be sent".
    Result<void> answered(std::int64_t envelope, PushAnswer answer);
    Result<WaitingCounts> waiting();

    /// Envelopes and cursor in one transaction; a repeat of what is here changes nothing.
    Result<void> applyReceived(std::span<const ReceivedEnvelope> envelopes, const Cursor& next);
    Result<Cursor> cursor();
    /// The bytes of the envelopes at one place (applied, parked, late or own): none, one, or
    /// several if the author's chain forked there. Sequence 0 has none.
    Result<std::vector<Bytes>> envelopesAt(
        const VaultId& vault, const ReplicaId& replica, std::uint64_t sequence);
    /// Parked envelopes with their server sequence, to be examined again when a key, a statement or
    /// a new app version came. Applying one of them clears its parking.
    Result<std::vector<std::pair<std::int64_t, Bytes>>> parked();

    /// The branch ends of a vault: every envelope held that no held envelope follows, with its own
    /// chain hash in `previous`, sorted. A fork or a hole gives an author more than one. The
    /// digest's input: all that was received counts, parked, late and refused too.
    Result<std::vector<EnvelopePlace>> heldHeads(const VaultId& vault);

    /// Drops every read table and builds it again from the log and the pending changes.
    /// `open` gives the judged changes of an envelope (or the reason to park it).
    using Opener = std::function<Result<std::vector<JudgedChange>>(ByteView envelope)>;
    Result<void> replay(const Opener& open);

    /// Every read table by primary key, as text: equal sets give equal dumps.
    Result<std::string> canonicalDump();

    /// Heads of one field that are on the screen: give them back in the Draft that replaces them.
    Result<std::vector<changes::Head>> heads(const changes::RecordKey& record, std::uint16_t field);

    const ReplicaId& me() const noexcept { return m_me; }

private:
    Database& m_database;
    const Projections& m_projections;
    Clock& m_clock;
    SchoolId m_school;
    ReplicaId m_me;
    changes::HybridClock m_hybrid;
};

} // namespace pipit::store
