#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

/// Operations of a disk over bringing a database of an earlier landing up to date: 19 and 24 as
/// this is written. What comes a little later is welcome too.
constexpr std::uint64_t kOfTablet = 24;
constexpr std::uint64_t kOfServer = 30;
constexpr int kTries = 3;

} // namespace

/// A server of an earlier landing brings its database up to date, may be killed over it, or find no
/// room, and starts again.
void World::startServer()
{
    if (m_school.isLanded()) {
        const std::uint64_t strikes = m_server.operations() + 1 + m_devices.below(kOfServer);
        if (m_plan.has(Trouble::ServerKilled)) {
            m_server.dieAt(strikes);
        } else if (m_plan.has(Trouble::ServerFull)) {
            m_server.fill(strikes);
        }
    }
    auto started = m_server.start();
    m_server.makeRoom();
    if (!started) {
        say("the server cannot start, and starts again: " + started.error().detail);
        started = m_server.startAgain(
            static_cast<tests::Survives>(m_devices.below(3)), m_devices.next());
    }
    if (!started) {
        breaks(1, "the server cannot start, and nothing is wrong: " + started.error().detail);
    }
}

/// The app of an earlier landing was updated meanwhile: whoever opens a store brings it up to date.
/// The tablet may die over that more than once.
void World::firstUnlock(SimTablet& tablet)
{
    for (int tries = 0; m_school.isLanded() && tries < kTries && tablet.open == nullptr; ++tries) {
        const std::uint64_t strikes = tablet.disk.operations() + 1 + m_devices.below(kOfTablet);
        if (m_plan.has(Trouble::TabletKilled)) {
            tablet.disk.failAt(strikes, tests::DiskFault::PowerCut);
        } else if (m_plan.has(Trouble::DiskFull)) {
            tablet.disk.failAt(strikes, tests::DiskFault::Full);
        }
        unlockSomebody(tablet, m_devices);
    }
    if (!m_school.isLanded()) {
        unlockSomebody(tablet, m_devices);
    }
}

} // namespace pipit::scenarios
