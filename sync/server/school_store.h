#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/wraps.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace pipit::server {

using protocol::AuthorHead;

/// What `pipit-server init` decides; the same for the whole life of a database.
struct StoreBirth {
    Incarnation incarnation;
    Bytes startCodeHash; ///< 32 bytes: BLAKE2b of the start code
};

enum class AppendOutcome : std::uint8_t {
    Appended,
    Already, ///< the same statement stands at this position
    Stale, ///< another statement stands there, or there is none before it
};

/// Both it and the number after it fit a column of any database.
inline constexpr std::uint64_t kMaxAuthorSequence = (std::uint64_t{ 1 } << 62U) - 1;

/// An envelope with what its header says. Views are read before `put` returns.
struct NewEnvelope {
    VaultId vault;
    ReplicaId replica;
    std::uint64_t authorSequence = 0; ///< of this replica in this vault, from 1
    ChainHash previous;
    ChainHash hash;
    ByteView bytes;
    bool late = false; ///< its author was removed: counted by `lateBytes`
};

enum class PutOutcome : std::uint8_t {
    Stored,
    Already, ///< the same hash stands at this place
    StoredFork, ///< another hash stands at this place; this one is kept beside it
};

struct PutResult {
    PutOutcome outcome = PutOutcome::Stored;
    std::int64_t sequence = 0; ///< the school's; of the first storing if it was here already

    bool operator==(const PutResult&) const = default;
};

/// What a pull may give: everything in these vaults, and everything by these authors.
struct Wanted {
    std::set<VaultId> vaults;
    std::set<ReplicaId> authors{};
    std::optional<ReplicaId> byName{}; ///< of this author, names without bytes
};

/// Where an envelope stands, for its author, who has it.
struct EnvelopeName {
    VaultId vault;
    std::uint64_t authorSequence = 0;
    ChainHash hash;

    bool operator==(const EnvelopeName&) const = default;
};

struct StoredEnvelope {
    std::int64_t sequence = 0;
    Bytes bytes;
    std::optional<EnvelopeName> name{}; ///< if it is given by name; then without bytes
};

struct EnvelopePage {
    std::vector<StoredEnvelope> items; ///< in sequence order
    std::int64_t reached = 0; ///< all wanted up to here is in `items` or came before
    bool more = false;
};

struct StoreCounts {
    std::int64_t statements = 0;
    std::int64_t envelopes = 0;
    std::int64_t forks = 0;
};

/// One school's log: register statements with their wraps, and sealed envelopes in one gapless,
/// commit-ordered sequence from 1. Judges nothing; its callers do.
///
/// Every write is durable when the call returns, and idempotent.
/// Thread: any. Errors: any call may give Corrupt, DiskFull, DiskFailed or Busy; nothing of a
/// failed call is kept.
class SchoolStore {
public:
    virtual ~SchoolStore() = default;

    virtual Result<StoreBirth> birth() = 0;

    /// `position` counts from 0.
    virtual Result<AppendOutcome> append(
        std::uint64_t position, const StatementHash& hash, const protocol::StatementAndWraps& item)
        = 0;

    /// In order from position `from`, at most `maxBytes` in all, but at least one if there is one.
    virtual Result<std::vector<protocol::StatementAndWraps>> statements(
        std::uint64_t from, std::size_t maxBytes)
        = 0;

    /// One result for each envelope, in order. All or nothing. BadInput if an author sequence is 0
    /// or over the maximum.
    virtual Result<std::vector<PutResult>> put(std::span<const NewEnvelope> envelopes) = 0;

    /// Envelopes that are wanted after `after`; at most `maxBytes` in all, but at least one if
    /// there is one. May stop early with `more` after looking at many that are not wanted.
    virtual Result<EnvelopePage> pull(
        const Wanted& wanted, std::int64_t after, std::size_t maxBytes)
        = 0;

    /// Sorted.
    virtual Result<std::vector<AuthorHead>> heads(const VaultId& vault) = 0;

    /// The same of many vaults: of those that are wanted all heads, of others those of the wanted
    /// authors. Each list sorted; vaults without heads are left out.
    virtual Result<std::map<VaultId, std::vector<AuthorHead>>> heads(const Wanted& wanted) = 0;

    /// Of the envelopes by these authors that were put as late.
    virtual Result<std::int64_t> lateBytes(const std::set<ReplicaId>& authors) = 0;

    /// When this server heard first that a replica was removed: `now`, if it is for the first time.
    virtual Result<Instant> heardOfRemoval(const ReplicaId& replica, Instant now) = 0;

    virtual Result<StoreCounts> counts() = 0;
};

} // namespace pipit::server
