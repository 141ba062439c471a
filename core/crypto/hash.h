#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace pipit::crypto {

/// BLAKE2b over bytes given piece by piece. Output length 16 to 64 bytes, part of the hash.
class Hasher {
public:
    /// A key makes it a message authentication code (at most 64 bytes; empty for none).
    explicit Hasher(std::size_t outputSize, ByteView key = {});
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    Hasher& add(ByteView bytes);
    Hasher& add(std::string_view text) { return add(base::asBytes(text)); }

    /// Call once. `N` is the output size given to the constructor.
    template <std::size_t N> std::array<std::uint8_t, N> finish()
    {
        std::array<std::uint8_t, N> out{};
        finishInto(out);
        return out;
    }

private:
    void finishInto(std::span<std::uint8_t> out);

    struct State;
    std::unique_ptr<State> m_state;
    std::size_t m_size;
};

/// BLAKE2b with an N-byte output over the parts one after another.
template <std::size_t N, class... Parts> std::array<std::uint8_t, N> blake2b(const Parts&... parts)
{
    Hasher hasher(N);
    (hasher.add(parts), ...);
    return hasher.template finish<N>();
}

/// SHA-256, for what the outside world defines with it (key pins).
std::array<std::uint8_t, 32> sha256(ByteView bytes);

} // namespace pipit::crypto
