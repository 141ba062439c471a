#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/store/change_log.h"
#include "core/store/profile.h"
#include "sync/client/identity.h"
#include "sync/client/keyring.h"
#include "sync/protocol/register.h"
#include "sync/protocol/wraps.h"

#include <memory>
#include <span>

namespace pipit::client {

/// One person's open profile on this tablet: store, log, register, keys.
///
/// Thread: the storage thread, all of it. Lifetime: clock and random outlive it.
class Replica {
public:
    /// Verifies the stored register from the pinned root and opens the key ring.
    /// NotFound if the profile has joined no school; Corrupt if the register does not verify.
    static Result<std::unique_ptr<Replica>> open(store::Profile profile,
        const store::Projections& projections, Clock& clock, crypto::Random& random);

    const Identity& identity() const;
    const protocol::Register& schoolRegister() const;
    const Keyring& keyring() const;
    store::Database& database();
    store::ChangeLog& log();

    /// Takes statements (with wraps) in order, verified, with the keys they bring; one transaction.
    /// A shorter or different register changes nothing: Conflict.
    Result<void> takeStatements(std::span<const protocol::StatementAndWraps> items);

    /// Seals what is pending in every vault; gives the number of changes sealed. A vault whose key
    /// is not here stays pending.
    Result<std::size_t> sealPending();

    /// Verifies, opens and judges one envelope from the server, ready for ChangeLog::applyReceived.
    store::ReceivedEnvelope examine(ByteView envelope, std::int64_t serverSequence) const;
};

} // namespace pipit::client
