#include "core/crypto/box.h"

#include "core/base/check.h"

#include <sodium.h>

namespace pipit::crypto {

BoxKey BoxKey::generate(Random& random) { return fromSeed(random.secret(crypto_box_SEEDBYTES)); }

BoxKey BoxKey::fromSeed(Secret seed)
{
    PIPIT_CHECK(seed.size() == crypto_box_SEEDBYTES);
    BoxKey key;
    key.m_seed = std::move(seed);
    key.m_secret = Secret(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(
        key.m_public.bytes.data(), key.m_secret.span().data(), key.m_seed.view().data());
    return key;
}

Result<Secret> BoxKey::open(ByteView sealed) const
{
    if (sealed.size() < crypto_box_SEALBYTES) {
        return Error{ ErrorCode::Corrupt, "a sealed box is too short" };
    }
    Secret out(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(out.span().data(), sealed.data(), sealed.size(), m_public.bytes.data(),
            m_secret.view().data())
        != 0) {
        return Error{ ErrorCode::Corrupt, "a sealed box does not open" };
    }
    return out;
}

Bytes sealTo(const BoxPublicKey& recipient, ByteView message)
{
    PIPIT_CHECK(sodium_init() >= 0);
    Bytes out(message.size() + crypto_box_SEALBYTES);
    PIPIT_CHECK(
        crypto_box_seal(out.data(), message.data(), message.size(), recipient.bytes.data()) == 0);
    return out;
}

} // namespace pipit::crypto
