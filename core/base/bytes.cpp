#include "core/base/bytes.h"

namespace pipit::base {

ByteView asBytes(std::string_view text) noexcept
{
    return { reinterpret_cast<const std::uint8_t*>(text.data()), text.size() };
}

std::string_view asText(ByteView bytes) noexcept
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

void ByteWriter::number(std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i) {
        m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

void ByteWriter::u8(std::uint8_t value) { number(value, 1); }
void ByteWriter::u16(std::uint16_t value) { number(value, 2); }
void ByteWriter::u32(std::uint32_t value) { number(value, 4); }
void ByteWriter::u64(std::uint64_t value) { number(value, 8); }
void ByteWriter::i64(std::int64_t value) { number(static_cast<std::uint64_t>(value), 8); }

void ByteWriter::bytes(ByteView value)
{
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
}

ByteView ByteReader::bytes(std::size_t count) noexcept
{
    if (!m_ok || count > m_rest.size()) {
        m_ok = false;
        m_rest = {};
        return {};
    }
    const ByteView out = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return out;
}

std::uint64_t ByteReader::number(std::size_t width) noexcept
{
    const ByteView from = bytes(width);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        value |= static_cast<std::uint64_t>(from[i]) << (8 * i);
    }
    return value;
}

std::uint8_t ByteReader::u8() noexcept { return static_cast<std::uint8_t>(number(1)); }
std::uint16_t ByteReader::u16() noexcept { return static_cast<std::uint16_t>(number(2)); }
std::uint32_t ByteReader::u32() noexcept { return static_cast<std::uint32_t>(number(4)); }
std::uint64_t ByteReader::u64() noexcept { return number(8); }
std::int64_t ByteReader::i64() noexcept { return static_cast<std::int64_t>(number(8)); }

} // namespace pipit::base
