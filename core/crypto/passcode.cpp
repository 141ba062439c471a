#include "core/crypto/passcode.h"

#include <algorithm>
#include <chrono>
#include <sodium.h>

namespace pipit::crypto {

bool isAcceptable(const PasscodeCost& cost) noexcept
{
    return cost.passes >= kPasscodeFloor.passes && cost.memoryKiB >= kPasscodeFloor.memoryKiB
        && cost.passes <= kPasscodeCeiling.passes && cost.memoryKiB <= kPasscodeCeiling.memoryKiB;
}

Result<Secret> stretchPasscode(ByteView passcode, const Salt& salt, const PasscodeCost& cost)
{
    if (!isAcceptable(cost)) {
        return Error{ ErrorCode::BadInput, "passcode cost out of range" };
    }
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    Secret out(32);
    const int status = crypto_pwhash(out.span().data(), out.size(), base::asText(passcode).data(),
        passcode.size(), salt.data(), cost.passes, std::size_t{ cost.memoryKiB } * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0) {
        return Error{ ErrorCode::Busy, "no memory for Argon2id" };
    }
    return out;
}

PasscodeCost calibratePasscodeCost(int targetMilliseconds)
{
    const auto began = std::chrono::steady_clock::now();
    const auto probe = stretchPasscode(base::asBytes("probe"), Salt{}, kPasscodeFloor);
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - began);
    PasscodeCost cost = kPasscodeFloor;
    if (probe && spent.count() > 0) {
        const auto passes
            = targetMilliseconds * static_cast<long long>(cost.passes) / spent.count();
        cost.passes = static_cast<std::uint32_t>(
            std::clamp<long long>(passes, kPasscodeFloor.passes, kPasscodeCeiling.passes));
    }
    return cost;
}

} // namespace pipit::crypto
