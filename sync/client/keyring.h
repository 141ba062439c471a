#pragma once

#include "core/base/id.h"
#include "core/crypto/secret.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace pipit::client {

/// Every key this replica can open, by key id, in a few blocks of guarded memory.
///
/// Thread: the storage thread.
class Keyring {
public:
    /// `key` is 32 bytes. A key that is here already stays.
    void put(const KeyId& id, ByteView key);
    /// 32 bytes; empty if it is not here. Valid while the ring lives.
    ByteView find(const KeyId& id) const;
    bool has(const KeyId& id) const { return m_places.contains(id); }
    std::size_t size() const noexcept { return m_places.size(); }

private:
    std::vector<crypto::Secret> m_blocks;
    std::unordered_map<KeyId, std::size_t> m_places;
};

} // namespace pipit::client
