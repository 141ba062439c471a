#pragma once

#include "core/crypto/box.h"
#include "core/store/profile.h"

#include <span>

namespace pipit::store {

/// Gives an open profile a key slot for each of these recovery kits that it has none for, durably.
/// Nothing is written if there is nothing to add. Errors of the file; TooBig if all slots are
/// taken.
Result<void> addRecoverySlots(const Profile& profile, std::span<const crypto::BoxPublicKey> kits);

} // namespace pipit::store
