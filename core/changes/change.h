#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/changes/hybrid_clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pipit::changes {

/// (vault, kind, id): the same id in another vault or kind is another record.
struct RecordKey {
    VaultId vault;
    std::uint16_t kind = 0;
    RecordId id;

    auto operator<=>(const RecordKey&) const = default;
};

/// A pending change's number on this tablet, from 1.
enum class LocalNumber : std::int64_t {};

/// What a write replaces: a sealed change, or one of this replica's own pending ones.
using HeadRef = std::variant<ChangeId, LocalNumber>;

/// Whose hand a change is: a person's, or an import's that the person started. Numbers that are not
/// here are of a later version: not a person's hand.
enum class ChangeOrigin : std::uint32_t { Person = 0, Import = 1 };

/// One current value of a register field.
struct Head {
    HeadRef ref;
    Bytes value;
    HybridTime stamp;
    ReplicaId replica;
    Instant noted; ///< as its author's clock said
    ChangeOrigin origin = ChangeOrigin::Person;

    bool operator==(const Head&) const = default;
};

/// A new value of a register or text field. `heads` are those that were on the screen when the
/// person began.
struct PutOp {
    Bytes value;
    std::vector<HeadRef> heads;
    bool operator==(const PutOp&) const = default;
};

/// An element put into a set; its id is chosen by the writer. `position` orders it.
struct SetAddOp {
    RecordId element;
    std::string position;
    Bytes value;
    bool operator==(const SetAddOp&) const = default;
};

/// Takes an element out; names the adds that were seen, so that an unseen add wins.
struct SetRemoveOp {
    RecordId element;
    std::vector<HeadRef> seenAdds;
    bool operator==(const SetRemoveOp&) const = default;
};

/// An immutable event (a running-record note, a tally, an attendance mark).
struct EventOp {
    RecordId event;
    Bytes value;
    std::optional<RecordId> corrects; ///< an earlier event, with the reason in `value`
    bool operator==(const EventOp&) const = default;
};

/// Takes back an event; counts only if the event's author (a person) wrote it.
struct RetractOp {
    RecordId event;
    bool operator==(const RetractOp&) const = default;
};

/// Per replica, the highest sequence in this vault up to which all had been applied.
struct DeleteOp {
    std::vector<std::pair<ReplicaId, std::uint64_t>> seen;
    bool operator==(const DeleteOp&) const = default;
};

using Op = std::variant<PutOp, SetAddOp, SetRemoveOp, EventOp, RetractOp, DeleteOp>;

struct Write {
    std::uint16_t field = 0;
    Op op;
    bool operator==(const Write&) const = default;
};

/// What a person does to one record, before it is stamped.
struct Draft {
    RecordKey record;
    std::optional<Instant> happened; ///< what the person says; the clock's time if absent
    std::vector<Write> writes;
    ChangeOrigin origin = ChangeOrigin::Person;
};

/// One act of one person on one record, as it stands in the log.
struct Change {
    std::uint16_t kind = 0;
    RecordId record;
    std::uint64_t counter = 0; ///< the replica's, over all vaults, from 1
    HybridTime stamp;
    Instant happened;
    Instant noted;
    std::vector<Write> writes; ///< every HeadRef is a ChangeId
    ChangeOrigin origin = ChangeOrigin::Person;

    bool operator==(const Change&) const = default;
};

inline constexpr std::size_t kMaxBatchChanges = 4096;
inline constexpr std::size_t kMaxChangeBytes = 256 * 1024;
inline constexpr std::size_t kMaxWrites = 256;
inline constexpr std::size_t kMaxHeads = 1024;

/// Protocol Buffers bytes (docs/formats/changes.md). Every HeadRef must be a ChangeId.
Bytes encodeChange(const Change& change);

/// Corrupt, or TooBig. Unknown fields and op types are skipped here; the log keeps the bytes.
Result<Change> decodeChange(ByteView bytes);

/// First 20 bytes of BLAKE2b over (replica, counter, change bytes): see docs/formats/changes.md.
ChangeId changeId(const ReplicaId& replica, std::uint64_t counter, ByteView changeBytes);

/// The inside of an envelope: repeats where it belongs, holds changes as their bytes.
struct Batch {
    SchoolId school;
    VaultId vault;
    ReplicaId replica;
    std::uint64_t sequence = 0;
    std::vector<Bytes> changes;

    bool operator==(const Batch&) const = default;
};

Bytes encodeBatch(const Batch& batch);
/// Corrupt, or TooBig for more than kMaxBatchChanges or a change over kMaxChangeBytes.
Result<Batch> decodeBatch(ByteView bytes);

} // namespace pipit::changes
