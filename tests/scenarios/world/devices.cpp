#include "tests/scenarios/hostile/stranger.h"
#include "tests/scenarios/world/world.h"

namespace pipit::scenarios {

namespace {

constexpr std::uint64_t kSoon = 40; ///< disk operations until a fault strikes

} // namespace

bool World::unlock(SimProfile& profile)
{
    SimTablet& tablet = profile.tablet();
    if (tablet.open != nullptr) {
        lock(*tablet.open);
    }
    const auto opened = profile.unlock();
    say(profile.name() + (opened ? " unlocks" : " cannot unlock: " + opened.error().detail));
    if (!opened && !tablet.disk.hasStruck()) {
        breaks(
            1, profile.name() + " cannot unlock, and nothing is wrong: " + opened.error().detail);
    }
    if (!opened) {
        look(tablet);
        return false;
    }
    m_staff.findOut(profile);
    look(tablet);
    return profile.isOpen();
}

bool World::unlockSomebody(SimTablet& tablet, Chance& chance)
{
    auto here = peopleOf(tablet);
    return unlock(*chance.pick(here));
}

std::vector<SimProfile*> World::peopleOf(const SimTablet& tablet)
{
    std::vector<SimProfile*> here;
    for (const auto& profile : m_profiles) {
        if (&profile->tablet() == &tablet) {
            here.push_back(profile.get());
        }
    }
    return here;
}

void World::setBack(SimTablet& tablet, const tests::MemoryFiles& files)
{
    if (tablet.open != nullptr) {
        tablet.open->drop();
    }
    for (SimProfile* profile : peopleOf(tablet)) {
        m_staff.forgetScreens(*profile);
        m_watch.setBack(*profile);
    }
    ++tablet.life;
    tablet.disk.powerUp(tests::Survives::Nothing, 0);
    *tablet.files = files;
}

void World::lock(SimProfile& profile)
{
    const auto left = profile.lock([&] { m_watch.look(profile); });
    m_staff.forgetScreens(profile);
    say(profile.name() + (left ? " locks" : " is locked, but left nothing behind"));
    if (!left && !profile.tablet().disk.hasStruck()) {
        breaks(1, profile.name() + " could not lock in order: " + left.error().detail);
    }
    look(profile.tablet());
}

void World::look(SimTablet& tablet)
{
    if (tablet.disk.isDead()) {
        died(tablet);
    } else if (tablet.disk.hasStruck() && m_devices.oneIn(3)) {
        say("room is made on the disk of tablet " + std::to_string(tablet.number));
        tablet.disk.heal();
    }
    if (tablet.open != nullptr) {
        m_watch.look(*tablet.open);
    }
}

void World::died(SimTablet& tablet)
{
    say("tablet " + std::to_string(tablet.number) + " dies");
    if (tablet.open != nullptr) {
        m_staff.forgetScreens(*tablet.open);
        tablet.open->drop();
    }
    ++tablet.life;
    tablet.disk.powerUp(static_cast<tests::Survives>(m_devices.below(3)), m_devices.next());
}

void World::misfortune(SimTablet& tablet)
{
    const std::uint64_t soon = tablet.disk.operations() + 1 + m_devices.below(kSoon);
    switch (m_devices.below(5)) {
    case 0:
        if (m_plan.has(Trouble::TabletKilled)) {
            tablet.disk.failAt(soon, tests::DiskFault::PowerCut);
        }
        break;
    case 1:
        if (m_plan.has(Trouble::DiskFull)) {
            tablet.disk.failAt(soon, tests::DiskFault::Full);
        }
        break;
    case 2:
        if (m_plan.has(Trouble::ClockJumps)) {
            static constexpr int kHours[]{ -24 * 365 * 3, -25, -1, 1, 30, 24 * 365 * 5 };
            const int hours = kHours[m_devices.below(6)];
            say("the clock of tablet " + std::to_string(tablet.number) + " jumps "
                + std::to_string(hours) + " hours");
            static_cast<void>(tablet.latest());
            tablet.clock.jump(std::chrono::hours(hours));
            static_cast<void>(tablet.latest());
        }
        break;
    case 3:
        if (m_plan.has(Trouble::ClockJumps)) {
            static_cast<void>(tablet.latest());
            m_devices.oneIn(2) ? tablet.clock.freeze() : tablet.clock.mend();
            static_cast<void>(tablet.latest());
        }
        break;
    default:
        if (m_plan.has(Trouble::Partition)) {
            tablet.hasNetwork = !tablet.hasNetwork;
            say("tablet " + std::to_string(tablet.number)
                + (tablet.hasNetwork ? " has network again" : " is without network"));
        }
    }
}

bool World::mischief(SimProfile& profile, Chance& chance)
{
    if (m_plan.has(Trouble::Forges) && chance.oneIn(8)) {
        m_rogue.act();
        return true;
    }
    const bool isLead = profile.person().role == protocol::Role::Lead;
    if (isLead && m_plan.has(Trouble::Strangers) && chance.oneIn(6)) {
        letStrangerAsk(*this, profile, m_crypto);
        return true;
    }
    return false;
}

std::optional<client::Outcome> World::sync(SimProfile& profile)
{
    SimTablet& tablet = profile.tablet();
    if (tablet.inSession) {
        return std::nullopt;
    }
    say(profile.name() + " syncs");
    tablet.inSession = true;
    SessionGate gate(profile);
    SimTransport transport(*this, gate, profile);
    base::NullLog log;
    const bool owedKeys = Leavers::owesKeys(profile);
    client::Standing standing = profile.standing;
    client::Session session(transport, gate, tablet.clock, log, &tablet.outgoing, &standing);
    const auto outcome = session.run({}, {});
    tablet.inSession = false;
    if (!gate.isOver()) {
        profile.standing = std::move(standing);
    }
    if (outcome) {
        say(profile.name() + " has synced: sent " + std::to_string(outcome->progress.acknowledged)
            + ", carried " + std::to_string(outcome->progress.carried) + ", received "
            + std::to_string(outcome->progress.received) + ", waiting "
            + std::to_string(outcome->stillWaiting)
            + (outcome->allOnServer() ? ", all on the server" : ""));
    } else {
        say(profile.name() + " could not sync: " + outcome.error().detail);
    }
    if (owedKeys && outcome && Leavers::owesKeys(profile)) {
        breaks(29, profile.name() + " synced, and whoever was removed still has the newest keys");
    }
    if (outcome && outcome->allOnServer() && profile.isOpen() && !profile.isSent()) {
        breaks(6, profile.name() + " was told that all is on the server, and something waits");
    }
    look(tablet);
    return outcome ? std::optional(*outcome) : std::nullopt;
}

} // namespace pipit::scenarios
