#include "core/store/recovery_slots.h"

#include "core/base/try.h"
#include "core/store/durable_file.h"

#include <algorithm>

namespace pipit::store {

Result<void> addRecoverySlots(const Profile& profile, std::span<const crypto::BoxPublicKey> kits)
{
    const std::filesystem::path file = profile.entry.directory / "slots";
    PIPIT_TRY_ASSIGN(const Bytes bytes, readFile(file, crypto::Slots::kMaxFile));
    PIPIT_TRY_ASSIGN(crypto::Slots slots, crypto::Slots::decode(bytes));
    if (slots.profile() != profile.entry.id) {
        return Error{ ErrorCode::Corrupt, "the key slots are another profile's" };
    }
    if (std::ranges::all_of(kits, [&](const auto& kit) { return slots.hasRecovery(kit); })) {
        return {};
    }
    for (const crypto::BoxPublicKey& kit : kits) {
        PIPIT_TRY(slots.addRecovery(kit, profile.key));
    }
    return replaceFile(file, slots.encode());
}

} // namespace pipit::store
