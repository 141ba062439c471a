#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <span>

namespace pipit::crypto {

/// Secret bytes in guarded memory: locked against swapping, left out of core dumps, wiped when
/// freed.
///
/// Thread: as any value. Cannot be copied by accident; `copy()` says so.
class Secret {
public:
    Secret() = default;
    /// All zeros.
    explicit Secret(std::size_t size);
    /// A copy of `bytes`; the caller wipes the original.
    static Secret from(ByteView bytes);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    Secret copy() const;
    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }
    ByteView view() const noexcept { return { m_data, m_size }; }
    std::span<std::uint8_t> span() noexcept { return { m_data, m_size }; }

    /// Compares in constant time.
    bool operator==(const Secret& other) const noexcept;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the compiler keeps.
void wipe(std::span<std::uint8_t> bytes) noexcept;

} // namespace pipit::crypto
