#include "core/base/try.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/register_step.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("register: ") + why }; }

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

} // namespace pipit::protocol
