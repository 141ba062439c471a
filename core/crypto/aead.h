#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <array>
#include <cstddef>
#include <span>

namespace pipit::crypto {

inline constexpr std::size_t kKeySize = 32;
inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kTagSize = 16;
using Nonce = std::array<std::uint8_t, kNonceSize>;

/// XChaCha20-Poly1305. `out` takes exactly plaintext + 16 bytes (the tag last) and must not
/// overlap.
void sealInto(std::span<std::uint8_t> out, ByteView plaintext, ByteView associated,
    const Nonce& nonce, ByteView key);

/// False if the seal does not open under this key, nonce and associated data; `out` (sealed size
/// - 16 bytes) is then zeros.
[[nodiscard]] bool openInto(std::span<std::uint8_t> out, ByteView sealed, ByteView associated,
    const Nonce& nonce, ByteView key);

/// As sealInto, in a new buffer.
Bytes seal(ByteView plaintext, ByteView associated, const Nonce& nonce, ByteView key);

/// Corrupt if the seal does not open or `sealed` is shorter than a tag.
Result<Bytes> open(ByteView sealed, ByteView associated, const Nonce& nonce, ByteView key);

/// As open, but the plaintext only ever stands in guarded memory.
Result<Secret> openSecret(ByteView sealed, ByteView associated, const Nonce& nonce, ByteView key);

} // namespace pipit::crypto
