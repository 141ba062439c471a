#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/aead.h"
#include "core/crypto/sign.h"

#include <cstdint>

namespace pipit::protocol {

using BodyHash = base::Id<struct BodyTag, 32>;

inline constexpr std::uint8_t kVaultSuite = 1; ///< XChaCha20-Poly1305 under the vault's key
inline constexpr std::uint8_t kHandInSuite = 2; ///< the same under a key boxed to a circle

/// The clear part of an envelope, signed and bound into the seal. Bytes: docs/formats/envelope.md.
struct EnvelopeHeader {
    std::uint8_t suite = kVaultSuite;
    SchoolId school;
    VaultId vault;
    KeyId key; ///< of the vault; of the circle if it was handed in
    ReplicaId replica;
    std::uint64_t sequence = 0; ///< in this vault, from 1
    ChainHash previous; ///< zeros for sequence 1
    StatementHash registerHead; ///< the register as the author knew it
    crypto::Nonce nonce{};

    bool operator==(const EnvelopeHeader&) const = default;
};

/// An envelope taken apart; views point into the bytes it was read from.
struct EnvelopeView {
    EnvelopeHeader header;
    ByteView headerBytes;
    ByteView sealed; ///< ciphertext and tag
    BodyHash bodyHash; ///< BLAKE2b-256 of `sealed`, computed
    crypto::Signature signature{};
    ChainHash chainHash; ///< computed
};

/// Strict framing: TooNew, TooBig, or Corrupt (also for trailing bytes). Checks no signature.
Result<EnvelopeView> parseEnvelope(ByteView bytes);

/// True if the author's key signed this header and this ciphertext.
[[nodiscard]] bool verifyEnvelope(
    const EnvelopeView& envelope, const crypto::SignPublicKey& author);

struct SealedEnvelope {
    Bytes bytes;
    ChainHash chainHash;
};

/// Compresses, pads to the bucket, seals under the vault key and signs. TooBig over
/// kMaxEnvelopeBytes or kMaxBatchPlainBytes. `header.nonce` must be fresh, `batch` not empty.
Result<SealedEnvelope> sealEnvelope(const EnvelopeHeader& header, ByteView batch, ByteView vaultKey,
    const crypto::SigningKey& author);

/// The batch bytes inside. Corrupt if the seal, padding or compression is wrong. The caller
/// compares the inner school, vault, replica and sequence with the header.
Result<Bytes> openEnvelope(const EnvelopeView& envelope, ByteView vaultKey);

/// Size of the plaintext after padding: the next multiple of 256 up to 4 KiB, then steps of a
/// sixteenth of the next power of two.
std::size_t bucketFor(std::size_t plainBytes) noexcept;

} // namespace pipit::protocol
