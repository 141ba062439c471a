#include "core/store/recovery_slots.h"

#include "core/base/try.h"
#include "core/store/slots_file.h"

#include <algorithm>

namespace pipit::store {

Result<void> addRecoverySlots(const Profile& profile, std::span<const crypto::BoxPublicKey> kits)
{
    PIPIT_TRY_ASSIGN(crypto::Slots slots, readSlots(profile.entry));
    if (std::ranges::all_of(kits, [&](const auto& kit) { return slots.hasRecovery(kit); })) {
        return {};
    }
    for (const crypto::BoxPublicKey& kit : kits) {
        PIPIT_TRY(slots.addRecovery(kit, profile.key));
    }
    return writeSlots(profile.entry, slots);
}

} // namespace pipit::store
