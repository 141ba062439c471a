#include "tests/scenarios/oracle/final_checks.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

namespace {

constexpr int kMaxRounds = 4; ///< of everybody syncing once

} // namespace

/// Somebody who shares a tablet locks in order and never comes back.
void World::goToBed()
{
    SimProfile& who = *m_profiles[m_profiles.size() - 1 - m_devices.below(2)];
    // What a server lost after it had said "stored", only its author's own log still has.
    if (!m_plan.has(Trouble::Sleeper) || m_wasRestored || m_plan.isHostile()
        || (!who.isOpen() && !unlock(who))) {
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
        // What somebody gives back to a restored server in one round, others have after the next.
        if (quietRound() && round > 0) {
            return;
        }
    }
    breaks(9, "somebody still waits after " + std::to_string(kMaxRounds) + " rounds");
}

/// True if nobody had anything to send any more, and everybody was told that all is on the server.
bool World::quietRound()
{
    bool still = true;
    for (SimProfile* profile : awake()) {
        if (!profile->isOpen() && !unlock(*profile)) {
            return false;
        }
        const auto outcome = sync(*profile);
        still = still && outcome && outcome->allOnServer() && outcome->progress.acknowledged == 0
            && outcome->progress.carried == 0;
    }
    return still;
}

/// Whoever is open on a tablet comes first, so that few have to unlock.
std::vector<SimProfile*> World::awake()
{
    std::vector<SimProfile*> all;
    for (const auto& profile : m_profiles) {
        if (profile.get() != m_sleeper) {
            all.push_back(profile.get());
        }
    }
    std::ranges::stable_partition(all, &SimProfile::isOpen);
    return all;
}

void World::checkAll()
{
    FinalChecks checks(*this);
    for (SimProfile* profile : awake()) {
        if (!profile->isOpen() && !unlock(*profile)) {
            return;
        }
        checks.look(*profile);
    }
    checks.replay(*m_tablets[m_devices.below(m_tablets.size())]->open);
    for (const auto& tablet : m_tablets) {
        checks.imports(*tablet->open);
    }
}

} // namespace pipit::scenarios
