#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/aead.h"
#include "core/crypto/box.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <variant>
#include <vector>

namespace pipit::protocol {

/// A circle key sealed to a member's box key.
struct GrantWrap {
    ReplicaId replica;
    KeyId circleKey;
    Bytes sealed; ///< 112 bytes
    bool operator==(const GrantWrap&) const = default;
};
/// A key sealed under another: a vault key under a circle key, or a previous key under the next.
struct KeyWrap {
    KeyId wrapping;
    KeyId wrapped;
    crypto::Nonce nonce{};
    Bytes sealed; ///< 48 bytes
    bool operator==(const KeyWrap&) const = default;
};
using Wrap = std::variant<GrantWrap, KeyWrap>;

/// A statement with its wraps blob (empty if there is none or it was erased), as both travel.
struct StatementAndWraps {
    Bytes statement;
    Bytes wraps;
    bool operator==(const StatementAndWraps&) const = default;
};

/// The wraps of one statement as a blob (docs/formats/register.md); no wraps, no bytes. The caller
/// keeps it under kMaxWrapsBytes.
Bytes encodeWraps(const std::vector<Wrap>& wraps);
/// Corrupt, TooBig, TooNew. Wraps of a kind that is not known here are left out: keep the blob.
Result<std::vector<Wrap>> decodeWraps(ByteView bytes);
/// Zeros for an empty blob.
WrapsHash hashWraps(ByteView bytes);
/// True if this is the blob that a statement names by hash and length.
[[nodiscard]] bool isWrapsOf(const WrapsHash& hash, std::uint32_t length, ByteView bytes);

/// BLAKE2b-256(label, school, vault or circle, key): an envelope that names it commits to the key.
KeyId keyIdOf(const SchoolId& school, ByteView vaultOrCircle, ByteView key);

GrantWrap sealGrant(const SchoolId& school, const ReplicaId& replica,
    const crypto::BoxPublicKey& box, const KeyId& circleKeyId, ByteView circleKey);
KeyWrap sealKey(const SchoolId& school, const KeyId& wrappingId, ByteView wrappingKey,
    const KeyId& wrappedId, ByteView wrappedKey, crypto::Random& random);

/// The circle key inside; Corrupt if it was sealed to somebody else or is not the key it names.
Result<crypto::Secret> openGrant(const SchoolId& school, const CircleId& circle,
    const GrantWrap& wrap, const crypto::BoxKey& box);
/// The wrapped key; Corrupt if it does not open or is not `owner`'s key that it names (`owner` is
/// the vault or circle).
Result<crypto::Secret> openKey(
    const SchoolId& school, ByteView owner, const KeyWrap& wrap, ByteView wrappingKey);

/// The circle's box pair, from its key: what is handed in opens with it.
crypto::BoxKey handInKey(ByteView circleKey);

} // namespace pipit::protocol
