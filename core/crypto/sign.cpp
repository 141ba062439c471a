#include "core/crypto/sign.h"

#include "core/base/check.h"

#include <sodium.h>

namespace pipit::crypto {

namespace {

Bytes labelled(std::string_view label, ByteView message)
{
    base::ByteWriter out;
    out.bytes(base::asBytes(label));
    out.u8(0);
    out.bytes(message);
    return out.take();
}

} // namespace

SigningKey SigningKey::generate(Random& random)
{
    return fromSeed(random.secret(crypto_sign_SEEDBYTES));
}

SigningKey SigningKey::fromSeed(Secret seed)
{
    PIPIT_CHECK(seed.size() == crypto_sign_SEEDBYTES);
    SigningKey key;
    key.m_seed = std::move(seed);
    key.m_secret = Secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(
        key.m_public.bytes.data(), key.m_secret.span().data(), key.m_seed.view().data());
    return key;
}

Signature SigningKey::sign(std::string_view label, ByteView message) const
{
    PIPIT_CHECK(!m_secret.empty());
    const Bytes text = labelled(label, message);
    Signature out{};
    crypto_sign_detached(out.data(), nullptr, text.data(), text.size(), m_secret.view().data());
    return out;
}

bool verify(
    std::string_view label, ByteView message, const Signature& signature, const SignPublicKey& key)
{
    const Bytes text = labelled(label, message);
    return crypto_sign_verify_detached(signature.data(), text.data(), text.size(), key.bytes.data())
        == 0;
}

} // namespace pipit::crypto
