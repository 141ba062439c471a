#include "sync/client/team_plan.h"

#include "core/school/pupil_vault.h"
#include "sync/protocol/limits.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pipit::client {

namespace {

using changes::VaultKind;
using protocol::CircleType;
using protocol::Member;
using protocol::Right;

/// So many vaults in a statement at most: keeps the request small.
constexpr std::size_t kMostVaults = 1000;
/// And so many circles of one vault: the rest is said in the next statement.
constexpr std::size_t kMostCircles = 256;

/// The circle as this version understands it; null if it is not there, or is something else.
const protocol::CircleState* stateOf(const protocol::Register& known, const Team& team)
{
    const auto found = known.circles().find(team.circle);
    return found == known.circles().end() || found->second.type != team.type ? nullptr
                                                                             : &found->second;
}

} // namespace

/// The newest key of a circle; empty if the circle or its key is not here.
ByteView TeamPlan::keyOf(const CircleId& circle) const
{
    const auto found = m_known.circles().find(circle);
    return found == m_known.circles().end() ? ByteView() : m_ring.find(found->second.keys.back());
}

/// Every replica of the team's adults whose role works with pupils.
std::vector<Member> TeamPlan::replicasOf(const Team& team) const
{
    std::vector<Member> replicas = m_known.members();
    std::erase_if(replicas, [&](const Member& member) {
        return !isInTeams(member.role) || !team.adults.contains(member.person)
            || m_known.isClosed(member.replica) || m_known.revocation(member.replica) != nullptr;
    });
    replicas.resize(std::min(replicas.size(), protocol::kMaxStatementEntries - 1));
    return replicas;
}

std::vector<TeamPlan::Lack> TeamPlan::circles(
    std::span<const Team> teams, std::size_t most, crypto::Random& random) const
{
    std::vector<Lack> lacks;
    for (const Team& team : teams) {
        if (lacks.size() == most) {
            break;
        }
        std::vector<Member> members = replicasOf(team);
        if (!m_known.circles().contains(team.circle)) {
            lacks.push_back(made(team, members, random));
            continue;
        }
        const auto* state = stateOf(m_known, team);
        std::erase_if(members, [&](const Member& member) {
            return state == nullptr || state->members.contains(member.replica);
        });
        if (!members.empty() && !keyOf(team.circle).empty()) {
            lacks.push_back(extended(team.circle, members));
        }
    }
    return lacks;
}

/// Its maker is in it too, for a circle has a member; the SEN team opens it with the team's key,
/// so that any lead can let others in.
TeamPlan::Lack TeamPlan::made(
    const Team& team, const std::vector<Member>& members, crypto::Random& random) const
{
    const crypto::Secret key = random.secret(crypto::kKeySize);
    const KeyId id = protocol::keyIdOf(m_me.school, team.circle.view(), key.view());
    protocol::CircleBody body{ team.circle, team.type, id,
        protocol::handInKey(key.view()).publicKey(), {} };
    Lack lack;
    const auto seat = [&](const ReplicaId& replica, const crypto::BoxPublicKey& box) {
        body.grants.push_back({ replica, Right::Write });
        lack.wraps.emplace_back(protocol::sealGrant(m_me.school, replica, box, id, key.view()));
    };
    seat(m_me.replica, m_me.box.publicKey());
    for (const Member& member : members) {
        if (member.replica != m_me.replica) {
            seat(member.replica, member.box);
        }
    }
    const auto senTeam = m_known.circleOf(CircleType::SenTeam);
    if (senTeam && !keyOf(*senTeam).empty()) {
        lack.wraps.emplace_back(protocol::sealKey(m_me.school,
            m_known.circles().at(*senTeam).keys.back(), keyOf(*senTeam), id, key.view(), random));
    }
    lack.body = std::move(body);
    return lack;
}

TeamPlan::Lack TeamPlan::extended(const CircleId& circle, std::span<const Member> more) const
{
    const protocol::CircleState& state = m_known.circles().at(circle);
    const KeyId& id = state.keys.back();
    protocol::CircleBody body{ circle, state.type, id, state.handIn, {} };
    Lack lack;
    for (const Member& member : more) {
        body.grants.push_back({ member.replica, Right::Write });
        lack.wraps.emplace_back(
            protocol::sealGrant(m_me.school, member.replica, member.box, id, keyOf(circle)));
    }
    lack.body = std::move(body);
    return lack;
}

std::vector<TeamPlan::Lack> TeamPlan::seats(std::span<const Team> teams, const Member& member) const
{
    std::vector<Lack> lacks;
    for (const Team& team : teams) {
        const auto* state = stateOf(m_known, team);
        const bool lacksSeat = isInTeams(member.role) && team.adults.contains(member.person)
            && state != nullptr && !state->members.contains(member.replica);
        if (lacksSeat && !keyOf(team.circle).empty()) {
            lacks.push_back(extended(team.circle, { &member, 1 }));
        }
    }
    return lacks;
}

namespace {

/// A vault that is to open to circles more, with the wraps for them.
struct Opening {
    protocol::AccessEntry entry;
    std::vector<protocol::Wrap> wraps;
};

/// As few statements as their limits allow.
std::vector<TeamPlan::Lack> inStatements(std::map<VaultId, Opening> openings)
{
    std::vector<TeamPlan::Lack> lacks;
    protocol::AccessBody body;
    std::vector<protocol::Wrap> wraps;
    const auto close = [&] {
        if (!body.vaults.empty()) {
            lacks.push_back({ std::exchange(body, {}), std::exchange(wraps, {}) });
        }
    };
    for (auto& [vault, opening] : openings) {
        if (body.vaults.size() == kMostVaults
            || wraps.size() + opening.wraps.size() > TeamPlan::kMostOpened) {
            close();
        }
        body.vaults.push_back(std::move(opening.entry));
        wraps.insert(wraps.end(), opening.wraps.begin(), opening.wraps.end());
    }
    close();
    return lacks;
}

} // namespace

std::vector<TeamPlan::Lack> TeamPlan::access(
    std::span<const Team> teams, crypto::Random& random) const
{
    std::map<VaultId, Opening> openings;
    for (const Team& team : teams) {
        const ByteView circleKey
            = stateOf(m_known, team) == nullptr ? ByteView() : keyOf(team.circle);
        for (const RecordId& pupil : circleKey.empty() ? std::set<RecordId>() : team.pupils) {
            const auto id = school::pupilVaultId(m_me.school, pupil, VaultKind::PupilWorking);
            const auto* vault = m_known.vault(id);
            if (vault == nullptr || vault->type != VaultKind::PupilWorking
                || vault->access.contains(team.circle) || !m_ring.has(vault->keys.back())
                || openings[id].entry.access.size() == kMostCircles) {
                continue;
            }
            const KeyId& key = vault->keys.back();
            Opening& opening = openings[id];
            opening.entry.vault = id;
            opening.entry.key = key;
            opening.entry.access.push_back({ team.circle, Right::Write });
            opening.wraps.emplace_back(
                protocol::sealKey(m_me.school, m_known.circles().at(team.circle).keys.back(),
                    circleKey, key, m_ring.find(key), random));
        }
    }
    return inStatements(std::move(openings));
}

} // namespace pipit::client
