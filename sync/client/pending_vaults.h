#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/store/database.h"
#include "sync/client/identity.h"
#include "sync/client/keyring.h"
#include "sync/protocol/register.h"
#include "sync/protocol/wraps.h"

#include <optional>
#include <span>
#include <vector>

namespace pipit::client {

/// A vault that a feature wants to write into.
struct NewVault {
    VaultId vault;
    protocol::VaultType type = protocol::VaultType::School;
    std::vector<protocol::CircleAccess> access; ///< 1 to 16 circles
};

/// Vaults made offline: used at once, on the register at the next sync.
///
/// Thread: the storage thread. Lifetime: the database, the register and the ring outlive it.
class PendingVaults {
public:
    PendingVaults(
        store::Database& database, const protocol::Register& schoolRegister, const Keyring& ring)
        : m_database(database)
        , m_register(schoolRegister)
        , m_ring(ring)
    {
    }

    /// Takes note of each vault that neither the register nor this tablet has; one transaction.
    /// BadInput for a vault without circles.
    Result<void> ensure(std::span<const NewVault> vaults);

    /// Forgets those that the register has by now, whoever made them, and gives the statement body
    /// and wraps for up to `most` others whose circle keys are here;
    /// nothing if there are none. Keys are made here: one that is lost with its statement sealed
    /// nothing, one whose statement arrived comes back with the register.
    struct Proposal {
        protocol::VaultBody body;
        std::vector<protocol::Wrap> wraps;
    };
    Result<std::optional<Proposal>> propose(
        const Identity& me, std::size_t most, crypto::Random& random);

private:
    Result<void> settle();

    store::Database& m_database;
    const protocol::Register& m_register;
    const Keyring& m_ring;
};

} // namespace pipit::client
