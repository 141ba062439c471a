#pragma once

#include "tests/scenarios/world/chance.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <map>

namespace pipit::scenarios {

class World;

/// Copies of tablets' disks, one of which may be put back later: what its people did meanwhile is
/// on the server and nowhere on the tablet, and the tablet knows nothing of it (I23).
class TabletCopies {
public:
    explicit TabletCopies(World& world)
        : m_world(world)
    {
    }

    /// A copy of every tablet, as the run begins.
    void begin(const std::vector<std::unique_ptr<SimTablet>>& tablets);
    /// Between lessons: a copy is made of a tablet, or put back if all it has is on the server.
    void change(SimTablet& tablet, Chance& chance);
    /// At the end, of an open profile.
    void look(SimProfile& profile);

private:
    struct Stood {
        ReplicaId replica;
        std::uint64_t stored = 0; ///< envelopes of it on the server
        bool sent = false; ///< it had nothing more then
    };
    struct Copy {
        tests::MemoryFiles files;
        std::size_t writes = 0; ///< of all people before it was made
        std::map<const SimProfile*, Stood> people;
    };

    void copy(SimTablet& tablet);
    void putBack(SimTablet& tablet);
    std::uint64_t storedOf(const ReplicaId& replica);

    World& m_world;
    std::map<const SimTablet*, Copy> m_copies;
    std::map<const SimProfile*, ReplicaId> m_overtaken; ///< and what it must not stay
};

} // namespace pipit::scenarios
