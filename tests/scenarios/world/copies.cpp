#include "tests/scenarios/world/copies.h"

#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

void TabletCopies::begin(const std::vector<std::unique_ptr<SimTablet>>& tablets)
{
    for (const auto& tablet : tablets) {
        copy(*tablet);
    }
}

void TabletCopies::change(SimTablet& tablet, Chance& chance)
{
    const auto people = m_world.peopleOf(tablet);
    const bool sent = std::ranges::all_of(people, &SimProfile::isSent);
    if (sent && chance.oneIn(2)) {
        putBack(tablet);
    } else if (chance.oneIn(3)) {
        copy(tablet);
    }
}

void TabletCopies::copy(SimTablet& tablet)
{
    Copy copy{ *tablet.files, m_world.model().writes().size(), {} };
    for (const SimProfile* profile : m_world.peopleOf(tablet)) {
        copy.people[profile] = { profile->self(), storedOf(profile->self()), profile->isSent() };
    }
    m_copies.insert_or_assign(&tablet, std::move(copy));
}

void TabletCopies::putBack(SimTablet& tablet)
{
    const Copy& copy = m_copies.at(&tablet);
    m_world.say("tablet " + std::to_string(tablet.number) + " is set back to an earlier copy");
    for (const auto& [profile, stood] : copy.people) {
        const bool wrote = stood.sent && storedOf(stood.replica) > stood.stored;
        for (std::size_t i = 0; !stood.sent && i < copy.writes; ++i) {
            const Wrote& waited = m_world.model().writes()[i];
            if (waited.author == m_world.numberOf(*profile)) {
                m_world.model().repeats(waited.field);
            }
        }
        if (wrote || profile->self() != stood.replica) {
            m_overtaken[profile] = stood.replica;
        } else {
            m_overtaken.erase(profile);
        }
    }
    m_world.setBack(tablet, copy.files);
}

std::uint64_t TabletCopies::storedOf(const ReplicaId& replica)
{
    std::uint64_t count = 0;
    for (const auto& [vault, state] : m_world.server().schoolRegister().vaults()) {
        const auto heads = m_world.server().store().heads(vault);
        for (const auto& head : heads ? *heads : std::vector<protocol::AuthorHead>{}) {
            count += head.replica == replica ? head.sequence : 0;
        }
    }
    return count;
}

void TabletCopies::look(SimProfile& profile)
{
    const auto found = m_overtaken.find(&profile);
    if (found != m_overtaken.end() && profile.self() == found->second) {
        m_world.breaks(23, profile.name() + " goes on under an id that the tablet used before");
    }
}

} // namespace pipit::scenarios
