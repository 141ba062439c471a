#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "sync/client/outgoing.h"
#include "sync/client/replica.h"
#include "sync/client/storage_gate.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace pipit::client {

// No server at hand: the same sealed envelopes, with the register, go from tablet to tablet in a
// file (docs/formats/bundle.md). It is no acknowledgement of anything: what waits goes on waiting.

/// What a bundle holds. Counts are of changes unless they say otherwise.
struct BundleMade {
    std::int64_t mine = 0; ///< of this person, not acknowledged by the server
    std::int64_t others = 0; ///< left on this tablet by others, not acknowledged either
    std::int64_t unsealed = 0; ///< not in it: something has to be said to the server first
    std::int64_t leftOut = 0; ///< not in it: the file is full
    std::int64_t envelopes = 0;
    std::size_t bytes = 0;

    bool operator==(const BundleMade&) const = default;
};

/// Seals what is pending, and writes what the server is not known to have, whoever wrote it and
/// however it came here, and of the rest the newest: enough for a tablet that missed some days.
/// After any crash there is the whole file or none under that name; one that was there is
/// replaced. With `outgoing`, what others of this tablet left goes along. Empties no outbox.
/// Thread: the storage thread. Errors: those of Database, DiskFull, DiskFailed, NotFound (no such
/// folder), TooBig for a register that fills a file.
Result<BundleMade> writeBundle(Replica& replica, const Outgoing* outgoing, const Clock& clock,
    const std::filesystem::path& file);

/// What a bundle brought. Counts are of envelopes unless they say otherwise.
struct BundleTaken {
    ReplicaId writer; ///< of the file, not of what is in it
    Instant made; ///< by the clock of that tablet
    std::int64_t statements = 0; ///< of the register, new here
    std::int64_t changes = 0; ///< changes new here
    std::int64_t authors = 0; ///< people who wrote those, this person left out
    std::int64_t known = 0; ///< were here already
    std::int64_t forOthers = 0; ///< kept sealed for whoever may open them
    std::int64_t parked = 0; ///< kept until a key or a newer version opens them
    std::int64_t unreadable = 0; ///< nothing of a member of this school: not kept

    bool operator==(const BundleTaken&) const = default;
};

/// Takes in the register, verified from the pinned root, then every envelope as if it came from
/// the server, but with no place in its log: the cursor stays. A repeat changes nothing. The whole
/// file is checked before anything is written; if this is cut later, what came so far stays, and
/// the next time goes on. `onPart` is told how much is done, 0 to 1.
///
/// Blocking; on any thread but the storage thread. BadInput: another school's. Corrupt: damaged.
/// Conflict: another history of the register. Denied: whoever wrote it is no member. TooNew,
/// TooBig; Offline if stopped or locked; those of Database.
Result<BundleTaken> takeBundle(StorageGate& gate, ByteView bytes,
    const std::function<void(double)>& onPart = {}, const std::stop_token& stop = {});

/// The bytes of a bundle. NotFound, TooBig, DiskFailed.
Result<Bytes> readBundle(const std::filesystem::path& file);

} // namespace pipit::client
