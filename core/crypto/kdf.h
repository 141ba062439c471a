#pragma once

#include "core/crypto/secret.h"

#include <cstdint>
#include <string_view>

namespace pipit::crypto {

/// A 32-byte key for one purpose, from a 32-byte key (libsodium's crypto_kdf).
/// `context` is exactly 8 characters.
Secret deriveKey(ByteView key, std::string_view context, std::uint64_t number);

} // namespace pipit::crypto
