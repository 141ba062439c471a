#pragma once

#include "core/base/id.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <set>
#include <utility>

namespace pipit::scenarios {

class World;

/// What must hold of the sealed bytes that travel.
class SealedChecks {
public:
    explicit SealedChecks(World& world)
        : m_world(world)
    {
    }

    /// I33: no pair of key and nonce comes twice, whoever sealed it.
    void stored(ByteView envelope);
    /// At the end, of an open profile: I31 and I30 of all that it holds, I6 and I8 of the server.
    void look(SimProfile& profile);

private:
    void signatures(SimProfile& profile);
    void forgeries(SimProfile& profile);
    void statements(SimProfile& profile);
    void sets(SimProfile& profile);

    World& m_world;
    std::set<Bytes> m_keysAndNonces;
    std::set<ChainHash> m_stored;
};

} // namespace pipit::scenarios
