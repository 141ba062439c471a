#pragma once

#include "tests/scenarios/world/chance.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <optional>

namespace pipit::scenarios {

class World;

/// A lead takes one member out of the school, who goes on working and hears of it when they sync.
/// What they wrote too late for the lead to count is let in at the end, so none of it may be lost.
class Leavers {
public:
    explicit Leavers(World& world)
        : m_world(world)
    {
    }

    /// Somebody, the same each time that it fails. In the hostile scenario it is the forger.
    void remove(SimProfile& lead, Chance& chance);
    /// True once the server knows.
    bool isGone(const SimProfile& profile) const;
    bool isGone(const ReplicaId& replica) const;
    /// All that came late counts. True if there was anybody to do it for.
    bool acceptLate(SimProfile& lead);
    /// True if somebody who was removed has newest keys, as this lead's tablet knows.
    static bool owesKeys(SimProfile& lead);
    /// I29 of whoever was removed, at the end.
    void look(SimProfile& profile);

private:
    void choose(Chance& chance);

    World& m_world;
    std::optional<ReplicaId> m_who;
    const SimProfile* m_profile = nullptr; ///< of theirs, if they have one
};

} // namespace pipit::scenarios
