#pragma once

#include "core/base/id.h"
#include "core/crypto/secret.h"

#include <map>

namespace pipit::client {

/// Every key this replica can open, by key id. Thread: the storage thread.
class Keyring {
public:
    void put(const KeyId& id, crypto::Secret key);
    /// Null if it is not here.
    const crypto::Secret* find(const KeyId& id) const;

private:
    std::map<KeyId, crypto::Secret> m_keys;
};

} // namespace pipit::client
