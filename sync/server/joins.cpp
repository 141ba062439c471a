#include "sync/server/joins.h"

#include <algorithm>

namespace pipit::server {

bool Joins::open(const protocol::JoinSlot& slot, const ReplicaId& lead, std::chrono::seconds life)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const auto found = m_open.find(slot);
    if (found != m_open.end() && found->second.lead != lead) {
        return false;
    }
    if (life <= std::chrono::seconds(0)) {
        m_open.erase(slot);
        return true;
    }
    const auto ofLead = std::count_if(
        m_open.begin(), m_open.end(), [&](const auto& entry) { return entry.second.lead == lead; });
    if (found == m_open.end()
        && (m_open.size() >= kMaxOpen || static_cast<std::size_t>(ofLead) >= kMaxOfLead)) {
        return false;
    }
    Invited& invited = m_open[slot];
    invited.lead = lead;
    invited.opened = m_clock.now();
    invited.life = std::min(life, kMaxLife);
    return true;
}

Joins::Left Joins::leave(const protocol::JoinSlot& slot, ByteView request)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const auto found = m_open.find(slot);
    if (found == m_open.end()) {
        return Left::NoSuchInvitation;
    }
    auto& requests = found->second.requests;
    const bool isThere = std::ranges::any_of(
        requests, [&](const Bytes& kept) { return std::ranges::equal(kept, request); });
    if (isThere) {
        return Left::Kept;
    }
    if (requests.size() >= kMaxRequests) {
        return Left::Full;
    }
    requests.emplace_back(request.begin(), request.end());
    return Left::Kept;
}

std::optional<std::vector<Bytes>> Joins::fetch(
    const protocol::JoinSlot& slot, const ReplicaId& lead) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_open.find(slot);
    if (found == m_open.end() || found->second.lead != lead || !isOpen(found->second)) {
        return std::nullopt;
    }
    return found->second.requests;
}

/// A clock that stepped back closes invitations, never keeps them open.
bool Joins::isOpen(const Invited& invited) const
{
    const Instant now = m_clock.now();
    return now >= invited.opened && now - invited.opened <= invited.life;
}

void Joins::forgetOld()
{
    std::erase_if(m_open, [this](const auto& entry) { return !isOpen(entry.second); });
}

} // namespace pipit::server
