#include "sync/client/keyring.h"

#include "core/base/check.h"

#include <algorithm>

namespace pipit::client {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kKeysInBlock = 128; // a page each: guarded memory comes in whole pages

} // namespace

void Keyring::put(const KeyId& id, ByteView key)
{
    PIPIT_CHECK(key.size() == kKeyBytes);
    if (has(id)) {
        return;
    }
    const std::size_t place = m_places.size();
    if (place % kKeysInBlock == 0) {
        m_blocks.emplace_back(kKeysInBlock * kKeyBytes);
    }
    std::copy(key.begin(), key.end(),
        m_blocks.back().span().subspan(place % kKeysInBlock * kKeyBytes).begin());
    m_places.emplace(id, place);
}

ByteView Keyring::find(const KeyId& id) const
{
    const auto found = m_places.find(id);
    if (found == m_places.end()) {
        return {};
    }
    const crypto::Secret& block = m_blocks[found->second / kKeysInBlock];
    return block.view().subspan(found->second % kKeysInBlock * kKeyBytes, kKeyBytes);
}

} // namespace pipit::client
