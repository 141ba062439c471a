#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <array>
#include <cstdint>

namespace pipit::crypto {

using Salt = std::array<std::uint8_t, 16>;

/// The cost of one guess at a passcode.
struct PasscodeCost {
    std::uint32_t passes = 3; ///< Argon2id's time cost
    std::uint32_t memoryKiB = 64 * 1024;

    bool operator==(const PasscodeCost&) const = default;
};

/// Less than this is refused wherever it comes from: 2 passes over 64 MiB.
inline constexpr PasscodeCost kPasscodeFloor{ 2, 64 * 1024 };
/// More than this is refused before memory is taken: 16 passes over 1 GiB.
inline constexpr PasscodeCost kPasscodeCeiling{ 16, 1024 * 1024 };

/// True if the cost lies between floor and ceiling.
bool isAcceptable(const PasscodeCost& cost) noexcept;

/// Argon2id, 32 bytes. Takes between half a second and a second on a tablet.
/// BadInput if the cost is not acceptable; Busy if the memory cannot be had.
Result<Secret> stretchPasscode(ByteView passcode, const Salt& salt, const PasscodeCost& cost);

/// The cost, at least the floor's, that takes about `target` milliseconds on this machine.
PasscodeCost calibratePasscodeCost(int targetMilliseconds);

} // namespace pipit::crypto
