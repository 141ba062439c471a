#include "tests/scenarios/world/leavers.h"

#include "sync/client/removing.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

void Leavers::choose(Chance& chance)
{
    if (const client::Replica* rogue = m_world.rogueSelf()) {
        m_who = rogue->identity().replica;
        return;
    }
    std::vector<SimProfile*> others;
    for (SimProfile* profile : m_world.everybody()) {
        if (profile->person().role != protocol::Role::Lead) {
            others.push_back(profile);
        }
    }
    m_profile = chance.pick(others);
    m_who = m_profile->self();
}

void Leavers::remove(SimProfile& lead, Chance& chance)
{
    SimTablet& tablet = lead.tablet();
    if (tablet.inSession) {
        return;
    }
    if (!m_who) {
        choose(chance);
    }
    tablet.inSession = true;
    SessionGate gate(lead);
    SimTransport transport(m_world, gate, lead);
    const auto done = client::Removing(transport, gate).remove(*m_who);
    tablet.inSession = false;
    const std::string who = m_profile == nullptr ? "the forger" : m_profile->name();
    m_world.say(lead.name() + (done ? " has removed " : " could not remove ") + who);
    m_world.look(tablet);
}

bool Leavers::isGone(const ReplicaId& replica) const
{
    return m_world.server().schoolRegister().revocation(replica) != nullptr;
}

bool Leavers::isGone(const SimProfile& profile) const
{
    return m_profile == &profile && isGone(profile.self());
}

bool Leavers::acceptLate(SimProfile& lead)
{
    if (m_profile == nullptr || !isGone(*m_profile)) {
        return false;
    }
    SessionGate gate(lead);
    SimTransport transport(m_world, gate, lead);
    const auto done = client::Removing(transport, gate).acceptLate(*m_who);
    m_world.say(lead.name() + " lets count what came late");
    if (!done) {
        m_world.breaks(
            1, lead.name() + " could not let count what came late: " + done.error().detail);
    }
    m_world.look(lead.tablet());
    return true;
}

bool Leavers::owesKeys(SimProfile& lead)
{
    if (!lead.isOpen() || lead.person().role != protocol::Role::Lead) {
        return false;
    }
    const protocol::Register& school = lead.replica().schoolRegister();
    const auto isLeaked = [](const auto& entry) { return entry.second.isLeaked; };
    return std::ranges::any_of(school.vaults(), isLeaked)
        || std::ranges::any_of(school.circles(), isLeaked);
}

/// Nothing that is sealed from now on opens for them.
void Leavers::look(SimProfile& profile)
{
    for (const auto& [id, vault] : m_world.server().schoolRegister().vaults()) {
        if (profile.replica().keyring().has(vault.keys.back())) {
            m_world.breaks(29, profile.name() + " was removed and has a vault's newest key");
            return;
        }
    }
}

} // namespace pipit::scenarios
