#pragma once

#include "tests/scenarios/world/sim_tablet.h"

#include <map>
#include <string>

namespace pipit::scenarios {

class World;

/// What must hold once faults have stopped and everybody has synced, asked of each open profile.
class FinalChecks {
public:
    explicit FinalChecks(World& world)
        : m_world(world)
    {
    }

    void look(SimProfile& profile);

private:
    void values(SimProfile& profile);
    void tallies(SimProfile& profile);
    void texts(SimProfile& profile);
    void inbox(SimProfile& profile);
    void drafts(SimProfile& profile);
    void dump(SimProfile& profile);

    World& m_world;
    std::string m_firstDump;
    std::string m_firstName;
};

} // namespace pipit::scenarios
