#include "core/crypto/aead.h"

#include "core/base/check.h"

#include <algorithm>
#include <sodium.h>

namespace pipit::crypto {

static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

void sealInto(std::span<std::uint8_t> out, ByteView plaintext, ByteView associated,
    const Nonce& nonce, ByteView key)
{
    PIPIT_CHECK(key.size() == kKeySize);
    PIPIT_CHECK(out.size() == plaintext.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plaintext.data(),
        plaintext.size(), associated.data(), associated.size(), nullptr, nonce.data(), key.data());
}

bool openInto(std::span<std::uint8_t> out, ByteView sealed, ByteView associated, const Nonce& nonce,
    ByteView key)
{
    PIPIT_CHECK(key.size() == kKeySize);
    PIPIT_CHECK(sealed.size() >= kTagSize && out.size() == sealed.size() - kTagSize);
    const int status
        = crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(),
            sealed.size(), associated.data(), associated.size(), nonce.data(), key.data());
    if (status != 0) {
        std::fill(out.begin(), out.end(), std::uint8_t{ 0 });
    }
    return status == 0;
}

Bytes seal(ByteView plaintext, ByteView associated, const Nonce& nonce, ByteView key)
{
    Bytes out(plaintext.size() + kTagSize);
    sealInto(out, plaintext, associated, nonce, key);
    return out;
}

Result<Bytes> open(ByteView sealed, ByteView associated, const Nonce& nonce, ByteView key)
{
    if (sealed.size() < kTagSize) {
        return Error{ ErrorCode::Corrupt, "sealed bytes are shorter than a tag" };
    }
    Bytes out(sealed.size() - kTagSize);
    if (!openInto(out, sealed, associated, nonce, key)) {
        return Error{ ErrorCode::Corrupt, "a seal does not open" };
    }
    return out;
}

Result<Secret> openSecret(ByteView sealed, ByteView associated, const Nonce& nonce, ByteView key)
{
    if (sealed.size() < kTagSize) {
        return Error{ ErrorCode::Corrupt, "sealed bytes are shorter than a tag" };
    }
    Secret out(sealed.size() - kTagSize);
    if (!openInto(out.span(), sealed, associated, nonce, key)) {
        return Error{ ErrorCode::Corrupt, "a seal does not open" };
    }
    return out;
}

} // namespace pipit::crypto
