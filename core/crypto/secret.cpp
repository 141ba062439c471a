#include "core/crypto/secret.h"

#include "core/base/check.h"

#include <algorithm>
#include <new>
#include <sodium.h>
#include <utility>

namespace pipit::crypto {

Secret::Secret(std::size_t size)
    : m_size(size)
{
    PIPIT_CHECK(sodium_init() >= 0);
    if (size == 0) {
        return;
    }
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
    std::fill_n(m_data, size, std::uint8_t{ 0 });
}

Secret Secret::from(ByteView bytes)
{
    Secret out(bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.m_data);
    return out;
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret() { sodium_free(m_data); }

Secret Secret::copy() const { return from(view()); }

bool Secret::operator==(const Secret& other) const noexcept
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(std::span<std::uint8_t> bytes) noexcept { sodium_memzero(bytes.data(), bytes.size()); }

} // namespace pipit::crypto
