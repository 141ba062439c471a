#pragma once

#include "sync/protocol/envelope.h"

/// What both ways to seal an envelope share.
namespace pipit::protocol {

/// Two boxed keys that stand before the ciphertext of what was handed in.
inline constexpr std::size_t kHandInBoxBytes = 80;
inline constexpr std::size_t kHandInBoxesBytes = 2 * kHandInBoxBytes;

/// Compressed and padded to its bucket. TooBig.
Result<Bytes> packBatch(const EnvelopeHeader& header, ByteView batch);
/// The reverse, after opening `sealed` (ciphertext and tag). Corrupt.
Result<Bytes> openBatch(ByteView sealed, const EnvelopeView& envelope, ByteView key);

Bytes encodeHeader(const EnvelopeHeader& header, std::size_t sealedBytes);
SealedEnvelope signEnvelope(
    const Bytes& headerBytes, const Bytes& sealed, const crypto::SigningKey& author);

} // namespace pipit::protocol
