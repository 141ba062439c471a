#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/slots.h"
#include "core/store/log_items.h"
#include "sync/client/install.h"
#include "sync/protocol/wraps.h"

#include <cstdint>
#include <map>
#include <vector>

namespace pipit::client {

/// One envelope of an outbox, as its author sealed and signed it.
struct LeftEnvelope {
    std::int64_t changes = 0; ///< inside it
    Bytes bytes;
    bool operator==(const LeftEnvelope&) const = default;
};

/// What one person left to be sent when their profile locked. Counts are of changes.
struct LeftBehind {
    crypto::ProfileId profile;
    SchoolId school;
    std::int64_t waiting = 0; ///< on this tablet only, also what could not be sealed or did not fit
    std::int64_t refused = 0; ///< in "could not be sent"
    protocol::StatementAndWraps statement; ///< for vaults made here; empty if there are none
    std::vector<LeftEnvelope> envelopes; ///< oldest first
    bool operator==(const LeftBehind&) const = default;
};

enum class StatementFate : std::uint8_t {
    NotAsked = 0,
    Appended = 1,
    Void = 2, ///< its place on the register is another's, or it may not stand there
};

/// What the server said of it, whoever's session asked.
struct SentOn {
    crypto::ProfileId profile;
    Incarnation incarnation; ///< of the server's database that said so
    StatementFate statement = StatementFate::NotAsked;
    std::map<ChainHash, store::PushAnswer> answers; ///< never TryLater
    bool operator==(const SentOn&) const = default;
};

inline constexpr std::size_t kMaxOutgoingBytes = 64 * 1024 * 1024; ///< of one person's file
inline constexpr std::size_t kMaxLeftEnvelopes = 65'536;
inline constexpr std::size_t kMaxSentBytes = 4 * 1024 * 1024;

/// The bytes of both files (docs/formats/outgoing.md), signed by the tablet's device key.
Bytes encodeLeft(const LeftBehind& left, const Install& install);
Bytes encodeSent(const SentOn& sent, const Install& install);
/// Corrupt for damage, also for a file of another tablet or profile; TooNew; TooBig.
Result<LeftBehind> decodeLeft(
    ByteView bytes, const Install& install, const crypto::ProfileId& profile);
Result<SentOn> decodeSent(ByteView bytes, const Install& install, const crypto::ProfileId& profile);

} // namespace pipit::client
