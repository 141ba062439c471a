#pragma once

#include <cstdint>

namespace pipit::store {

/// How pages are sealed. A byte of the store's header, chosen when the store is made; unknown ones
/// are refused.
enum class Suite : std::uint8_t {
    XChaCha20Poly1305 = 1,
    AesGcm = 2, ///< where the processor has AES: the faster one there
};

/// For a new store on this machine.
Suite fastestSuite() noexcept;

} // namespace pipit::store
