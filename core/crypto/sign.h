#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <array>

namespace pipit::crypto {

using SignPublicKey = base::Id<struct SignPublicTag, 32>; ///< Ed25519
using Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 pair. Signs under a label, so that no signature can stand in for another purpose.
class SigningKey {
public:
    static SigningKey generate(Random& random);
    /// `seed` is 32 bytes.
    static SigningKey fromSeed(Secret seed);

    const SignPublicKey& publicKey() const noexcept { return m_public; }
    /// The 32 bytes to keep. Whoever has them can sign.
    const Secret& seed() const noexcept { return m_seed; }

    /// Ed25519 over label, a zero byte, message.
    Signature sign(std::string_view label, ByteView message) const;

private:
    Secret m_seed;
    Secret m_secret; ///< libsodium's 64-byte form
    SignPublicKey m_public;
};

/// True if `signature` is this key's over (label, message).
[[nodiscard]] bool verify(
    std::string_view label, ByteView message, const Signature& signature, const SignPublicKey& key);

} // namespace pipit::crypto
