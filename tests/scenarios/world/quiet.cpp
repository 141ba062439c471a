#include "sync/client/brought.h"
#include "tests/scenarios/oracle/canaries.h"
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
    // What a server lost after it had said "stored", only its author's own log still has; and what
    // was on a lost tablet, only whoever took in the file.
    if (!m_plan.has(Trouble::Sleeper) || peopleOf(who.tablet()).size() == 1 || m_wasRestored
        || m_plan.isHostile() || m_lost != nullptr || m_leavers.isGone(who)
        || (!who.isOpen() && !unlock(who))) {
        return;
    }
    const auto left = who.lock([&] { m_watch.look(who); });
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
    loseTablet();
    goToBed();
    settleDown();
    if (!m_trace.broken() && m_plan.removesPeople()) {
        SimProfile& lead = *m_profiles.front();
        if ((lead.isOpen() || unlock(lead)) && m_leavers.acceptLate(lead)) {
            settleDown();
        }
    }
}

/// Everybody syncs, until nobody has anything more to say.
void World::settleDown()
{
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
    const auto before = m_server.store().counts();
    bool still = true;
    for (SimProfile* profile : awake()) {
        if (!profile->isOpen() && !unlock(*profile)) {
            return false;
        }
        const auto outcome = sync(*profile);
        if (m_leavers.isGone(*profile)) { // hears nothing more, and may still say what they wrote
            still = still && profile->isSent();
            continue;
        }
        // A server that refused without a reason has told a lie that stays listed.
        const bool told = outcome
            && (outcome->allOnServer() || (outcome->digestsEqual && m_network.liedTo(*profile)));
        if (!told) {
            sayWhatDiffers(*profile);
        }
        still = still && told;
    }
    const auto after = m_server.store().counts(); // whoever sent it: others may lack it yet
    return still && before && after && before->envelopes == after->envelopes;
}

/// For whoever reads the story of a run that does not come to rest.
void World::sayWhatDiffers(SimProfile& profile)
{
    if (!profile.isOpen()) {
        return;
    }
    const auto brought = client::broughtCount(profile.replica());
    say("  of files, not known to be on the server: " + std::to_string(brought ? *brought : -1));
    const auto vaults = profile.replica().comparedVaults();
    for (const VaultId& vault : vaults ? *vaults : std::vector<VaultId>{}) {
        std::set<ChainHash> ends;
        const auto theirs = m_server.store().heads(vault);
        for (const auto& head : theirs ? *theirs : std::vector<protocol::AuthorHead>{}) {
            ends.insert(head.hash);
        }
        const auto here = profile.replica().comparedHeads(vault);
        for (const auto& place : here ? *here : std::vector<store::EnvelopePlace>{}) {
            if (!ends.contains(place.previous)) {
                say("  only here: " + vault.hex().substr(0, 6) + " "
                    + place.replica.hex().substr(0, 6) + " " + std::to_string(place.sequence));
            }
        }
    }
}

/// Whoever is open on a tablet comes first, so that few have to unlock.
std::vector<SimProfile*> World::awake()
{
    std::vector<SimProfile*> all;
    for (const auto& profile : m_profiles) {
        if (profile.get() != m_sleeper && &profile->tablet() != m_lost) {
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
        if (m_leavers.isGone(*profile)) {
            m_leavers.look(*profile);
            continue;
        }
        checks.look(*profile);
        m_sealed.look(*profile);
        m_copies.look(*profile);
    }
    std::vector<SimProfile*> open = awake();
    std::erase_if(
        open, [this](SimProfile* one) { return !one->isOpen() || m_leavers.isGone(*one); });
    if (!open.empty()) {
        checks.replay(*m_devices.pick(open));
    }
    for (SimProfile* profile : open) {
        checks.imports(*profile);
    }
    lookForWords();
}

/// I26, I27: what people typed stands in no file as it is.
void World::lookForWords()
{
    if (const auto file = fileWithWords(m_server.disk())) {
        breaks(26, "the server's " + *file + " holds what somebody wrote");
    }
    for (const auto& tablet : m_tablets) {
        auto file = fileWithWords(*tablet->files);
        if (file || (file = fileWithWords(tablet->root))) {
            breaks(27,
                *file + " on tablet " + std::to_string(tablet->number)
                    + " holds what somebody wrote");
        }
    }
}

/// A tablet is never seen again, nor are its people. All that they had done was saved in a file
/// before, and somebody else has that.
void World::loseTablet()
{
    SimTablet& tablet = *m_tablets[1 + m_devices.below(m_tablets.size() - 1)];
    const auto people = peopleOf(tablet);
    const auto isReady = [this](SimProfile* one) {
        return (one->isOpen() || one->leftInOrder()) && !m_leavers.isGone(*one);
    };
    // What a server lost after it had said "stored", only its author's own log still has.
    if (!m_plan.has(Trouble::TabletLost) || m_wasRestored || m_plan.isHostile()
        || m_plan.restoresTablets() || !std::ranges::all_of(people, isReady)
        || (tablet.open == nullptr && !unlock(*people.front()))) {
        return;
    }
    const auto file = saveFile(*tablet.open);
    if (!file || tablet.open == nullptr) {
        return;
    }
    say("tablet " + std::to_string(tablet.number) + " is lost");
    tablet.open->drop();
    m_lost = &tablet;
    std::vector<SimProfile*> others = awake();
    const bool anybody = m_devices.oneIn(2); // or an assistant, for whom most of it stays sealed
    std::erase_if(others, [&](SimProfile* one) {
        return m_leavers.isGone(*one)
            || (!anybody && one->person().role == protocol::Role::Teacher);
    });
    SimProfile& finder = *m_devices.pick(others);
    if ((finder.isOpen() || unlock(finder)) && !takeFile(finder, *file)) {
        breaks(1, finder.name() + " could not take in a file, and nothing was wrong");
    }
}

} // namespace pipit::scenarios
