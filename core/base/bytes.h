#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pipit::base {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The bytes of a text, not copied.
ByteView asBytes(std::string_view text) noexcept;
/// The text of bytes, not copied and not checked to be UTF-8.
std::string_view asText(ByteView bytes) noexcept;

/// Builds a framed byte string. Integers are little-endian.
class ByteWriter {
public:
    void u8(std::uint8_t value);
    void u16(std::uint16_t value);
    void u32(std::uint32_t value);
    void u64(std::uint64_t value);
    void i64(std::int64_t value);
    void bytes(ByteView value);

    const Bytes& view() const noexcept { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    void number(std::uint64_t value, int width);

    Bytes m_bytes;
};

/// Reads a framed byte string strictly. After the first read past the end everything reads as
/// zeros and `ok()` stays false; nothing is ever allocated from a length that the input claims.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) noexcept
        : m_rest(bytes)
    {
    }

    std::uint8_t u8() noexcept;
    std::uint16_t u16() noexcept;
    std::uint32_t u32() noexcept;
    std::uint64_t u64() noexcept;
    std::int64_t i64() noexcept;
    /// A view into the input; empty if fewer than `count` bytes are left.
    ByteView bytes(std::size_t count) noexcept;

    template <std::size_t N> std::array<std::uint8_t, N> array() noexcept
    {
        std::array<std::uint8_t, N> out{};
        if (const ByteView from = bytes(N); from.size() == N) {
            std::copy(from.begin(), from.end(), out.begin());
        }
        return out;
    }

    std::size_t left() const noexcept { return m_rest.size(); }
    bool ok() const noexcept { return m_ok; }
    /// True if all was read and nothing trails.
    bool finished() const noexcept { return m_ok && m_rest.empty(); }

private:
    std::uint64_t number(std::size_t width) noexcept;

    ByteView m_rest;
    bool m_ok = true;
};

} // namespace pipit::base

namespace pipit {
using base::Bytes;
using base::ByteView;
} // namespace pipit
