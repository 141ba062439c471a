#pragma once

#include "core/changes/hybrid_clock.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <map>
#include <set>
#include <vector>

namespace pipit::scenarios {

class World;

/// Looks on while a run goes on: what must hold at every moment and is cheap to ask.
class Watch {
public:
    explicit Watch(World& world)
        : m_world(world)
    {
    }

    /// The answers to a push reached a tablet.
    void pushAnswered(SimTablet& tablet, ByteView request, const Bytes& reply);
    /// I4: the server's log has no hole and never shrinks.
    void serverMoved();
    /// The server's disk is another one from here.
    void serverRestored() { m_serverReached = 0; }
    /// I18: the clock of a replica rose with an act.
    void acted(SimProfile& profile);
    /// An act is kept: from here until it is sealed, it is followed.
    void kept(SimProfile& profile, const changes::RecordKey& record);
    /// The profile is as it was once: what was seen of it since is not true any more.
    void setBack(const SimProfile& profile) { m_seen.erase(&profile); }
    /// I2, I3 and I18, at any moment at which the profile is open.
    void look(SimProfile& profile);

private:
    struct Seen {
        std::set<ChainHash> outbox;
        changes::HybridTime clock;
        Incarnation incarnation;
        std::int64_t passed = 0;
        std::vector<std::pair<std::size_t, std::int64_t>> unsealed; ///< acts, with local numbers
    };

    void followActs(SimProfile& profile, Seen& seen);
    void lookAtOutbox(SimProfile& profile, Seen& seen);
    void lookAtCursor(SimProfile& profile, Seen& seen);
    void lookAtClock(SimProfile& profile);

    World& m_world;
    std::map<const SimProfile*, Seen> m_seen;
    std::int64_t m_serverReached = 0;
};

} // namespace pipit::scenarios
