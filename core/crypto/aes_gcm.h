#pragma once

#include "core/crypto/aead.h"

namespace pipit::crypto {

/// Whether this processor has what the functions below need.
bool hasAesGcm() noexcept;

/// AES-256-GCM, each message under a key of its own: the first 16 bytes of the nonce make that key
/// (HChaCha20), the last 8, then four zeros, are GCM's nonce. So nonces may be drawn at random,
/// as for XChaCha20-Poly1305. Only where hasAesGcm(). Shapes as of aead.h's sealInto.
void sealAesInto(std::span<std::uint8_t> out, ByteView plaintext, ByteView associated,
    const Nonce& nonce, ByteView key);

/// Shapes and failure as of aead.h's openInto. Only where hasAesGcm().
[[nodiscard]] bool openAesInto(std::span<std::uint8_t> out, ByteView sealed, ByteView associated,
    const Nonce& nonce, ByteView key);

} // namespace pipit::crypto
