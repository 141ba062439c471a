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
    /// I12: dropped and built again from the log, the tables are the same.
    void replay(SimProfile& profile);
    /// I39. Writes if it is broken, so it comes last.
    void imports(SimProfile& profile);

private:
    void values(SimProfile& profile);
    void tallies(SimProfile& profile);
    void texts(SimProfile& profile);
    void inbox(SimProfile& profile);
    void drafts(SimProfile& profile);
    void erasures(SimProfile& profile);
    void dump(SimProfile& profile);
    void dumpOfSchoolVault(SimProfile& profile);
    void compare(const std::string& with, const SimProfile& profile, const std::string& dump);

    World& m_world;
    struct First {
        std::string name;
        std::string dump;
    };
    std::map<std::string, First> m_first; ///< of those who open the same vaults
};

} // namespace pipit::scenarios
