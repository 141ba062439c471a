#include "tests/scenarios/oracle/final_checks.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

constexpr int kMaxRounds = 4; ///< of everybody syncing once

} // namespace

/// Somebody who shares a tablet locks in order and never comes back.
void World::goToBed()
{
    SimProfile& who = *m_profiles[m_profiles.size() - 1 - m_devices.below(2)];
    if (!m_plan.has(Trouble::Sleeper) || (!who.isOpen() && !unlock(who))) {
        return;
    }
    const auto left = who.lock();
    say(who.name() + " locks and never comes back");
    if (left) {
        m_sleeper = &who;
    } else {
        breaks(1, who.name() + " could not lock in order: " + left.error().detail);
    }
}

void World::quiet()
{
    say("-- quiet");
    m_network.calm();
    for (const auto& tablet : m_tablets) {
        tablet->disk.heal();
        tablet->hasNetwork = true;
    }
    goToBed();
    for (int round = 0; round < kMaxRounds && !m_trace.broken(); ++round) {
        if (quietRound()) {
            return;
        }
    }
    breaks(9, "somebody still waits after " + std::to_string(kMaxRounds) + " rounds");
}

/// True if nobody sent or received anything, and everybody was told that all is on the server.
bool World::quietRound()
{
    bool still = true;
    for (const auto& profile : m_profiles) {
        if (profile.get() == m_sleeper) {
            continue;
        }
        if (!profile->isOpen() && !unlock(*profile)) {
            return false;
        }
        const auto outcome = sync(*profile);
        still = still && outcome && outcome->allOnServer() && outcome->progress.received == 0
            && outcome->progress.acknowledged == 0 && outcome->progress.carried == 0;
    }
    return still;
}

void World::checkAll()
{
    FinalChecks checks(*this);
    for (const auto& profile : m_profiles) {
        if (profile.get() == m_sleeper) {
            continue;
        }
        if (!profile->isOpen() && !unlock(*profile)) {
            return;
        }
        checks.look(*profile);
    }
}

} // namespace pipit::scenarios
