#pragma once

#include "sync/client/team_plan.h"

#include <algorithm>

namespace pipit::client {

/// New keys for all that a removed replica could open, a step at a time: first the circles, then
/// those of teams, whose keys the SEN team's opens, then the vaults. The register says what is
/// left, so that two leads who do it at once do it once. Each new key also seals the one before.
///
/// Pure but for the keys it makes. A circle or vault that this lead cannot open is left to another.
/// Thread: the storage thread. Lifetime: what it is made from outlives it.
class RotationPlan {
public:
    using Lack = TeamPlan::Lack;

    RotationPlan(const Identity& me, const protocol::Register& known, const Keyring& ring)
        : m_me(me)
        , m_known(known)
        , m_ring(ring)
    {
    }

    /// The next step's statements; when the register has them, there may be another.
    std::vector<Lack> next(crypto::Random& random) const;

private:
    std::vector<Lack> circles(bool teams, crypto::Random& random) const;
    std::vector<Lack> vaults(crypto::Random& random) const;
    std::vector<Lack> newEpoch(const CircleId& id, crypto::Random& random) const;
    bool opens(const KeyId& key) const { return m_ring.has(key); }
    bool opensAll(const std::vector<KeyId>& keys) const
    {
        return std::ranges::all_of(keys, [this](const KeyId& key) { return opens(key); });
    }
    /// The keys before the new one, sealed under it: of branches that were joined, all.
    void addPrevious(std::vector<protocol::Wrap>& wraps, const KeyId& id, const crypto::Secret& key,
        KeyId newest, std::vector<KeyId> apart, crypto::Random& random) const;
    bool reachesAllOf(const protocol::VaultState& vault) const;

    const Identity& m_me;
    const protocol::Register& m_known;
    const Keyring& m_ring;
};

} // namespace pipit::client
