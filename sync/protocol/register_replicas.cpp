#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/register_fork.h"
#include "sync/protocol/register_step.h"

#include <algorithm>
#include <utility>

namespace pipit::protocol {

namespace {

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("register: ") + why }; }
Error denied(const char* why) { return { ErrorCode::Denied, std::string("register: ") + why }; }

} // namespace

/// Also by a replica that has named one before: both halves of a clone find out, one after the
/// other, and neither may be locked out.
Result<void> RegisterStep::take(const SucceedBody& body, const Member* signer)
{
    const ReplicaId former = signer->replica;
    const Member successor{ body.replica, signer->person, signer->install, signer->role, body.sign,
        body.box };
    PIPIT_TRY(checkMember(successor));
    const auto named = std::ranges::count(m_register.m_successions, former, &Succession::former);
    if (static_cast<std::size_t>(named) >= kMaxSuccessors) {
        return corrupt("too many successors");
    }
    addMember(successor);
    for (auto& [id, circle] : m_register.m_circles) {
        const auto right = m_register.seatAfter(id, former);
        if (!right) {
            continue;
        }
        if (circle.members.erase(former) > 0) {
            setGrant(id, former, std::nullopt);
        }
        circle.succeeded[former] = *right;
        circle.members[successor.replica] = *right;
        setGrant(id, successor.replica, *right);
    }
    m_register.m_closedAt.emplace(former, m_position);
    m_register.m_successions.push_back({ former, successor.replica, m_position });
    return {};
}

Result<void> RegisterStep::take(const RevokeBody& body, const Member* signer)
{
    const Member* removed = m_register.member(body.replica);
    if (removed == nullptr || m_register.revocation(body.replica) != nullptr) {
        return corrupt("removal of nobody, or twice");
    }
    if (removed->role == Role::Recovery) {
        return denied("a recovery key is changed by two");
    }
    const auto family = m_register.familyOf(body.replica);
    if (family.contains(signer->replica)) {
        return denied("nobody removes themselves");
    }
    PIPIT_TRY(checkEnds(body.last));
    for (const LastCounted& end : body.last) {
        if (!family.contains(end.replica)) {
            return corrupt("an end of somebody else");
        }
    }
    for (const ReplicaId& replica : family) {
        unseat(replica);
        m_register.m_revocations.emplace(replica, Revocation{ m_position, m_signedAt });
    }
    m_register.m_lastCounted.insert(body.last.begin(), body.last.end());
    return {};
}

Result<void> RegisterStep::take(const AcceptLateBody& body, const Member*)
{
    if (body.last.empty()) {
        return corrupt("acceptance of nothing");
    }
    PIPIT_TRY(checkEnds(body.last));
    for (const LastCounted& end : body.last) {
        if (m_register.revocation(end.replica) == nullptr) {
            return corrupt("late work of somebody who was not removed");
        }
    }
    m_register.m_lastCounted.insert(body.last.begin(), body.last.end());
    return {};
}

/// The branch that its signer's tablet knew of is the one that stands here: nothing comes unseen.
Result<void> RegisterStep::take(const JoinBody&, const Member*)
{
    m_register.m_fork.reset();
    return {};
}

Result<void> RegisterStep::checkEnds(const std::vector<LastCounted>& last) const
{
    std::set<LastCounted> seen;
    for (const LastCounted& end : last) {
        if (end.sequence == 0 || m_register.vault(end.vault) == nullptr) {
            return corrupt("an end that is none");
        }
        if (m_register.m_lastCounted.contains(end) || !seen.insert(end).second) {
            return corrupt("an end twice");
        }
    }
    return {};
}

void RegisterStep::unseat(const ReplicaId& replica)
{
    for (auto& [id, circle] : m_register.m_circles) {
        const bool wasMember = circle.members.erase(replica) > 0;
        if (wasMember) {
            setGrant(id, replica, std::nullopt);
        }
        if (circle.succeeded.erase(replica) > 0 || wasMember) {
            leak(id);
        }
    }
}

/// Whoever has a circle's key opens its vaults; the SEN team's opens the keys of all teams.
void RegisterStep::leak(const CircleId& circle)
{
    CircleState& state = m_register.m_circles.at(circle);
    if (std::exchange(state.isLeaked, true)) {
        return;
    }
    for (auto& [id, vault] : m_register.m_vaults) {
        vault.isLeaked = vault.isLeaked || vault.access.contains(circle);
    }
    for (const auto& [id, other] : m_register.m_circles) {
        if (state.type == CircleType::SenTeam && isTeam(other.type)
            && !broken(Mutant::SenLeaverKeepsTeams)) {
            leak(id);
        }
    }
}

bool RegisterStep::isLeaked(const std::vector<CircleAccess>& access) const
{
    return std::ranges::any_of(access,
        [this](const CircleAccess& one) { return m_register.m_circles.at(one.circle).isLeaked; });
}

std::optional<Right> Register::seatAfter(const CircleId& circle, const ReplicaId& former) const
{
    const auto found = m_circles.find(circle);
    if (found == m_circles.end()) {
        return std::nullopt;
    }
    for (const auto* seats : { &found->second.members, &found->second.succeeded }) {
        if (const auto seat = seats->find(former); seat != seats->end()) {
            return seat->second;
        }
    }
    return std::nullopt;
}

std::set<ReplicaId> Register::selvesOf(const ReplicaId& replica) const
{
    std::set<ReplicaId> selves{ replica };
    for (auto step = m_successions.rbegin(); step != m_successions.rend(); ++step) {
        if (selves.contains(step->successor)) {
            selves.insert(step->former);
        }
    }
    return selves;
}

std::set<ReplicaId> Register::familyOf(const ReplicaId& replica) const
{
    std::set<ReplicaId> family{ replica };
    for (std::size_t before = 0; before != family.size();) {
        before = family.size();
        for (const Succession& step : m_successions) {
            if (family.contains(step.former) || family.contains(step.successor)) {
                family.insert(step.former);
                family.insert(step.successor);
            }
        }
    }
    return family;
}

const Revocation* Register::revocation(const ReplicaId& replica) const
{
    const auto found = m_revocations.find(replica);
    return found == m_revocations.end() ? nullptr : &found->second;
}

bool Register::hasEndedAt(const ReplicaId& replica, std::uint64_t position) const
{
    const auto closed = m_closedAt.find(replica);
    const Revocation* removed = revocation(replica);
    return (closed != m_closedAt.end() && closed->second <= position)
        || (removed != nullptr && removed->position <= position);
}

} // namespace pipit::protocol
