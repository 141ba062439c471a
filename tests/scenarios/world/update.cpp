#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

/// Of a disk, until a store of an earlier landing has the schema of this one.
constexpr std::uint64_t kOfTabletsUpdate = 40;
constexpr std::uint64_t kOfServersUpdate = 40;

} // namespace

/// A server of an earlier landing brings its database up to date, and may be killed over it, or
/// find no room.
void World::startServer()
{
    const std::uint64_t strikes = m_server.operations() + 1 + (m_school.isLanded() ? m_devices.below(kOfServersUpdate) : 0);
    if (m_school.isLanded() && m_plan.has(Trouble::ServerKilled)) {
        m_server.dieAt(strikes);
    } else if (m_school.isLanded() && m_plan.has(Trouble::ServerFull)) {
        m_server.fill(strikes);
    }
    const auto started = m_server.start();
    if (!started) {
        say("the server cannot start: " + started.error().detail);
        m_server.makeRoom();
        m_server.restart(static_cast<tests::Survives>(m_devices.below(3)), m_devices.next());
    }
    m_server.makeRoom();
}

/// The app was updated meanwhile: the first to open a store there brings it up to date. More than
/// one kill may come over it.
void World::firstUnlock(SimTablet& tablet)
{
    if (!m_school.isLanded()) {
        unlockSomebody(tablet, m_devices);
        return;
    }
    for (int tries = 0; tries < 3 && tablet.open == nullptr; ++tries) {
        const std::uint64_t strikes
            = tablet.disk.operations() + 1 + m_devices.below(kOfTabletsUpdate);
        if (m_plan.has(Trouble::TabletKilled)) {
            tablet.disk.failAt(strikes, tests::DiskFault::PowerCut);
        } else if (m_plan.has(Trouble::DiskFull)) {
            tablet.disk.failAt(strikes, tests::DiskFault::Full);
        }
        unlockSomebody(tablet, m_devices);
    }
}

} // namespace pipit::scenarios
