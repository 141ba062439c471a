#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <cstdint>
#include <optional>
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

/// An envelope of the log, without its bytes.
struct HeldPlace {
    std::uint64_t sequence = 0;
    ChainHash hash;
    ChainHash previous;
    bool late = false; ///< none of its changes counts
    bool parked = false;
};

/// What is still on its way.
struct WaitingCounts {
    std::int64_t pending = 0; ///< changes not yet sealed
    std::int64_t outbox = 0; ///< changes sealed, not yet acknowledged
    std::int64_t refused = 0; ///< changes in "could not be sent"

    std::int64_t waiting() const noexcept { return pending + outbox; }
};

} // namespace pipit::store
