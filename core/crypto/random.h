#pragma once

#include "core/base/id.h"
#include "core/crypto/secret.h"

#include <cstdint>
#include <span>

namespace pipit::crypto {

/// Where randomness comes from. Injected, so that one seed can decide a whole simulation.
class Random {
public:
    virtual ~Random() = default;

    virtual void fill(std::span<std::uint8_t> out) = 0;

    /// A random value of an Id type.
    template <class IdType> IdType id()
    {
        IdType out;
        fill(out.bytes);
        return out;
    }
    /// `size` random bytes in guarded memory.
    Secret secret(std::size_t size);
};

/// The operating system's generator. Any thread.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override;
};

/// A stream that a 64-bit seed decides. For tests, the demo school and the simulator; never for
/// real keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> out) override;

private:
    std::uint64_t m_seed;
    std::uint64_t m_counter = 0;
};

} // namespace pipit::crypto
