#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

namespace pipit::crypto {

using BoxPublicKey = base::Id<struct BoxPublicTag, 32>; ///< X25519

/// An X25519 pair: anybody can seal to its public half, only its holder opens.
class BoxKey {
public:
    static BoxKey generate(Random& random);
    /// `seed` is 32 bytes; the pair follows from it.
    static BoxKey fromSeed(Secret seed);

    const BoxPublicKey& publicKey() const noexcept { return m_public; }
    /// The 32 bytes to keep.
    const Secret& seed() const noexcept { return m_seed; }

    /// Corrupt if it was not sealed to this pair or was changed since.
    Result<Secret> open(ByteView sealed) const;

private:
    Secret m_seed;
    Secret m_secret;
    BoxPublicKey m_public;
};

/// libsodium's sealed box: anonymous sender, 48 bytes longer than the message.
Bytes sealTo(const BoxPublicKey& recipient, ByteView message);

} // namespace pipit::crypto
