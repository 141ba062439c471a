#include "core/crypto/hash.h"

#include "core/base/check.h"

#include <sodium.h>

namespace pipit::crypto {

struct Hasher::State {
    crypto_generichash_state blake;
};

Hasher::Hasher(std::size_t outputSize, ByteView key)
    : m_state(std::make_unique<State>())
    , m_size(outputSize)
{
    PIPIT_CHECK(outputSize >= 16 && outputSize <= crypto_generichash_BYTES_MAX);
    PIPIT_CHECK(crypto_generichash_init(
                    &m_state->blake, key.empty() ? nullptr : key.data(), key.size(), outputSize)
        == 0);
}

Hasher::~Hasher() { sodium_memzero(m_state.get(), sizeof(State)); }

Hasher& Hasher::add(ByteView bytes)
{
    crypto_generichash_update(&m_state->blake, bytes.data(), bytes.size());
    return *this;
}

void Hasher::finishInto(std::span<std::uint8_t> out)
{
    PIPIT_CHECK(out.size() == m_size);
    crypto_generichash_final(&m_state->blake, out.data(), out.size());
}

std::array<std::uint8_t, 32> sha256(ByteView bytes)
{
    std::array<std::uint8_t, 32> out{};
    crypto_hash_sha256(out.data(), bytes.data(), bytes.size());
    return out;
}

} // namespace pipit::crypto
