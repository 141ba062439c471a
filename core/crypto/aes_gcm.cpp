#include "core/crypto/aes_gcm.h"

#include "core/base/check.h"

#include <algorithm>
#include <sodium.h>

namespace pipit::crypto {

namespace {

constexpr std::size_t kSubkeyNonce = crypto_core_hchacha20_INPUTBYTES;

static_assert(kTagSize == crypto_aead_aes256gcm_ABYTES);
static_assert(kNonceSize == kSubkeyNonce + 8);

/// One message's key and nonce; wiped at the end.
class OneMessage {
public:
    OneMessage(const Nonce& nonce, ByteView key)
    {
        PIPIT_CHECK(key.size() == kKeySize && hasAesGcm());
        std::array<std::uint8_t, crypto_aead_aes256gcm_KEYBYTES> subkey;
        crypto_core_hchacha20(subkey.data(), nonce.data(), key.data(), nullptr);
        crypto_aead_aes256gcm_beforenm(&m_state, subkey.data());
        sodium_memzero(subkey.data(), subkey.size());
        std::copy(nonce.begin() + kSubkeyNonce, nonce.end(), m_nonce.begin());
    }
    ~OneMessage() { sodium_memzero(&m_state, sizeof m_state); }
    OneMessage(const OneMessage&) = delete;
    OneMessage& operator=(const OneMessage&) = delete;

    const std::uint8_t* nonce() const noexcept { return m_nonce.data(); }
    const crypto_aead_aes256gcm_state* state() const noexcept { return &m_state; }

private:
    crypto_aead_aes256gcm_state m_state;
    std::array<std::uint8_t, crypto_aead_aes256gcm_NPUBBYTES> m_nonce{};
};

} // namespace

bool hasAesGcm() noexcept
{
    return sodium_init() >= 0 && crypto_aead_aes256gcm_is_available() != 0;
}

void sealAesInto(std::span<std::uint8_t> out, ByteView plaintext, ByteView associated,
    const Nonce& nonce, ByteView key)
{
    PIPIT_CHECK(out.size() == plaintext.size() + kTagSize);
    const OneMessage message(nonce, key);
    crypto_aead_aes256gcm_encrypt_afternm(out.data(), nullptr, plaintext.data(), plaintext.size(),
        associated.data(), associated.size(), nullptr, message.nonce(), message.state());
}

bool openAesInto(std::span<std::uint8_t> out, ByteView sealed, ByteView associated,
    const Nonce& nonce, ByteView key)
{
    PIPIT_CHECK(sealed.size() >= kTagSize && out.size() == sealed.size() - kTagSize);
    const OneMessage message(nonce, key);
    const int status
        = crypto_aead_aes256gcm_decrypt_afternm(out.data(), nullptr, nullptr, sealed.data(),
            sealed.size(), associated.data(), associated.size(), message.nonce(), message.state());
    if (status != 0) {
        std::fill(out.begin(), out.end(), std::uint8_t{ 0 });
    }
    return status == 0;
}

} // namespace pipit::crypto
