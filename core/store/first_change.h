#pragma once

#include "core/crypto/random.h"
#include "core/crypto/slots.h"
#include "core/store/profile.h"

namespace pipit::store {

/// Keeps the hash of the first envelope of an open profile's log in its key slots, durably, so that
/// a store that was taken back to before it is noticed. Nothing is written while the log is empty,
/// or once it is kept. Errors of the file; TooBig if all slots are taken.
Result<void> keepFirstChange(Profile& profile, crypto::Random& random);

/// Corrupt if these slots name another first envelope than the log has.
Result<void> checkFirstChange(
    Database& database, const crypto::Slots& slots, const crypto::Secret& profileKey);

} // namespace pipit::store
