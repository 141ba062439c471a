#include "core/crypto/random.h"

#include "core/base/check.h"

#include <array>
#include <sodium.h>

namespace pipit::crypto {

Secret Random::secret(std::size_t size)
{
    Secret out(size);
    fill(out.span());
    return out;
}

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    PIPIT_CHECK(sodium_init() >= 0);
    randombytes_buf(out.data(), out.size());
}

SeededRandom::SeededRandom(std::uint64_t seed)
    : m_seed(seed)
{
    PIPIT_CHECK(sodium_init() >= 0);
}

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    if (out.empty()) { // of which there may be no place in memory
        return;
    }
    base::ByteWriter seed;
    seed.u64(m_seed);
    seed.u64(m_counter++);
    seed.u64(0);
    seed.u64(0);
    static_assert(randombytes_SEEDBYTES == 32);
    randombytes_buf_deterministic(out.data(), out.size(), seed.view().data());
}

} // namespace pipit::crypto
