#pragma once

#include "core/crypto/slots.h"
#include "core/store/profile.h"

namespace pipit::store {

/// The key slots of a profile, from its file. NotFound; Corrupt if they are damaged or another
/// profile's; TooNew.
Result<crypto::Slots> readSlots(const ProfileEntry& entry);

/// Replaces them, durably.
Result<void> writeSlots(const ProfileEntry& entry, const crypto::Slots& slots);

} // namespace pipit::store
