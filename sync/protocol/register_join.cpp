#include "sync/protocol/register_join.h"

#include "core/base/mutant.h"

#include <algorithm>
#include <tuple>

namespace pipit::protocol {

namespace {

template <class Map, class Key>
const typename Map::mapped_type* find(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

/// Keys, newest last; none if it is not there.
template <class State> std::vector<KeyId> keysOf(const State* state)
{
    return state == nullptr ? std::vector<KeyId>{} : state->keys;
}

template <class State> bool hasNewKey(const State* base, const State* line)
{
    return keysOf(base) != keysOf(line);
}

/// Adds keys that only the other branch has; true if there were any.
template <class State> bool addKeys(State& state, const State& theirs)
{
    const std::vector<KeyId> ours = state.keys;
    for (const KeyId& key : theirs.keys) {
        if (std::ranges::find(ours, key) == ours.end()) {
            state.keys.push_back(key);
        }
    }
    state.apart.insert(state.apart.end(), theirs.apart.begin(), theirs.apart.end());
    return state.keys.size() > ours.size();
}

using Seats = std::map<ReplicaId, Right>;

std::optional<Right> seatOf(const CircleState* circle, const ReplicaId& replica)
{
    const Right* right = circle == nullptr ? nullptr : find(circle->members, replica);
    return right == nullptr ? std::nullopt : std::optional(*right);
}

/// What one branch changed counts; what both did, as far as both allow it.
Seats seatsOfBoth(const CircleState* base, const CircleState* left, const CircleState* right)
{
    Seats seats;
    for (const CircleState* line : { left, right }) {
        for (const auto& [replica, ignored] : line == nullptr ? Seats{} : line->members) {
            const auto before = seatOf(base, replica);
            const auto one = seatOf(left, replica);
            const auto other = seatOf(right, replica);
            const auto now = one == before ? other : other == before ? one : std::min(one, other);
            if (now) {
                seats.insert_or_assign(replica, *now);
            }
        }
    }
    return seats;
}

/// One tablet that both let in: as whoever of the two may do less, whichever branch is ours.
const Member& lesserOf(const Member& one, const Member& other)
{
    const auto rank = [](const Member& member) {
        return std::tie(member.role, member.person, member.install, member.sign.bytes);
    };
    return rank(one) < rank(other) ? other : one; // leads come first
}

} // namespace

RegisterJoin::RegisterJoin(const Fork& fork, const Register& left, const Register& right)
    : m_base(*fork.base)
    , m_leftLine(*fork.left)
    , m_rightLine(*fork.right)
    , m_left(left)
    , m_right(right)
    , m_position(fork.left->length())
    , m_made(*fork.left)
    , m_step(m_made)
{
    m_step.m_position = m_position;
    m_made.m_beside.push_back(fork.right);
}

Register RegisterJoin::made()
{
    addMembers();
    addCircles();
    addVaults();
    moveSeats();
    removeAll();
    addPolicy();
    return std::move(m_made);
}

void RegisterJoin::addMembers()
{
    for (const auto& [replica, entry] : m_rightLine.m_members) {
        const auto [ours, isNew]
            = m_made.m_members.emplace(replica, std::pair{ entry.first, m_position });
        ours->second.first = lesserOf(ours->second.first, entry.first);
    }
    for (const Succession& step : m_rightLine.m_successions) {
        const bool isNew = std::ranges::none_of(m_leftLine.m_successions, [&](const auto& ours) {
            return ours.former == step.former && ours.successor == step.successor;
        });
        if (isNew) {
            m_made.m_successions.push_back({ step.former, step.successor, m_position });
            m_made.m_closedAt.emplace(step.former, m_position);
        }
    }
    m_made.m_installs.insert(m_rightLine.m_installs.begin(), m_rightLine.m_installs.end());
    const auto& keys = m_rightLine.m_publicKeysUsed;
    m_made.m_publicKeysUsed.insert(keys.begin(), keys.end());
    m_made.m_keysUsed.insert(m_rightLine.m_keysUsed.begin(), m_rightLine.m_keysUsed.end());
}

void RegisterJoin::addCircles()
{
    for (const auto& [id, theirs] : m_rightLine.m_circles) {
        addCircle(id, theirs);
    }
    for (auto& [id, circle] : m_made.m_circles) {
        seat(id);
        circle.isLeaked = circle.isLeaked || (isTeam(circle.type) && isUnderOldTeamKey(id));
    }
}

/// The key of a class or a group is also sealed under the SEN team's.
bool RegisterJoin::isUnderOldTeamKey(const CircleId& id) const
{
    const auto team = m_base.circleOf(CircleType::SenTeam);
    const auto isNewBeside = [&](const Register& line, const Register& other) {
        const CircleState* before = team ? find(m_base.m_circles, *team) : nullptr;
        const CircleState* now = team ? find(other.m_circles, *team) : nullptr;
        return before != nullptr && now != nullptr && (now->isLeaked || hasNewKey(before, now))
            && hasNewKey(find(m_base.m_circles, id), find(line.m_circles, id));
    };
    return isNewBeside(m_leftLine, m_rightLine) || isNewBeside(m_rightLine, m_leftLine);
}

void RegisterJoin::addCircle(const CircleId& id, const CircleState& theirs)
{
    const CircleState* base = find(m_base.m_circles, id);
    const CircleState* ours = find(m_leftLine.m_circles, id);
    CircleState& made = m_made.m_circles[id];
    const bool bothMoved = ours != nullptr && hasNewKey(base, ours) && hasNewKey(base, &theirs);
    const auto missed = [base](const CircleState& moved, const CircleState& other) {
        return hasNewKey(base, &moved) && (base == nullptr || other.members != base->members);
    };
    const bool seatMissed = ours != nullptr && (missed(*ours, theirs) || missed(theirs, *ours))
        && !broken(Mutant::JoinSeatMissed);
    const KeyId before = made.keys.empty() ? KeyId{} : made.keys.back();
    if (addKeys(made, theirs)) {
        if (bothMoved) {
            made.apart.push_back(before);
        }
        made.handIn = theirs.handIn;
        m_made.m_circleKeyHistory[id].emplace_back(m_position, made.keys.back());
    }
    if (ours == nullptr) {
        made.type = theirs.type;
    }
    made.succeeded.insert(theirs.succeeded.begin(), theirs.succeeded.end());
    made.isLeaked = made.isLeaked || theirs.isLeaked || bothMoved || seatMissed;
}

void RegisterJoin::seat(const CircleId& id)
{
    CircleState& made = m_made.m_circles.at(id);
    const Seats seats = seatsOfBoth(
        find(m_base.m_circles, id), find(m_left.m_circles, id), find(m_right.m_circles, id));
    static_cast<void>(m_made.m_grants[id]); // also of one in which nobody is left
    for (const auto& [replica, right] : made.members) {
        if (!seats.contains(replica)) {
            m_step.setGrant(id, replica, std::nullopt);
        }
    }
    for (const auto& [replica, right] : seats) {
        const Right* before = find(made.members, replica);
        if (before == nullptr || *before != right) {
            m_step.setGrant(id, replica, right);
        }
    }
    made.members = seats;
}

void RegisterJoin::addVaults()
{
    for (const auto& [id, theirs] : m_rightLine.m_vaults) {
        addVault(id, theirs);
    }
    for (auto& [id, vault] : m_made.m_vaults) {
        const bool isOursAlone = !m_rightLine.m_vaults.contains(id);
        vault.isLeaked = vault.isLeaked || (isOursAlone && hasMovedCircle(vault, m_rightLine));
    }
}

/// True if a circle that opens the vault has another key on this branch than before both, or is due
/// one: what the other branch sealed under the old key somebody opens who should not.
bool RegisterJoin::hasMovedCircle(const VaultState& vault, const Register& line) const
{
    return std::ranges::any_of(vault.access, [&](const auto& access) {
        const CircleState* before = find(m_base.m_circles, access.first);
        const CircleState* now = find(line.m_circles, access.first);
        return before != nullptr && now != nullptr && (now->isLeaked || hasNewKey(before, now));
    });
}

void RegisterJoin::addVault(const VaultId& id, const VaultState& theirs)
{
    const VaultState* base = find(m_base.m_vaults, id);
    const VaultState* ours = find(m_leftLine.m_vaults, id);
    VaultState& made = m_made.m_vaults[id];
    const auto isTouched = [&](const VaultState& line) {
        return base == nullptr || hasNewKey(base, &line) || line.access != base->access;
    };
    const bool keysDiffer = ours != nullptr && hasNewKey(ours, &theirs);
    const bool bothMoved = keysDiffer && isTouched(*ours) && isTouched(theirs);
    const bool overOldKey = (isTouched(theirs) && hasMovedCircle(theirs, m_leftLine))
        || (ours != nullptr && isTouched(*ours) && hasMovedCircle(*ours, m_rightLine));
    const KeyId before = made.keys.empty() ? KeyId{} : made.keys.back();
    if (addKeys(made, theirs)) {
        if (ours != nullptr && hasNewKey(base, ours)) {
            made.apart.push_back(before);
        }
        m_made.m_keyHistory[id].emplace_back(m_position, made.keys.back());
    }
    if (ours == nullptr) {
        made.type = theirs.type;
    }
    made.isLeaked = made.isLeaked || theirs.isLeaked || bothMoved || overOldKey;
    const VaultState* counted = find(m_right.m_vaults, id);
    open(id, counted == nullptr ? theirs : *counted);
}

void RegisterJoin::open(const VaultId& id, const VaultState& theirs)
{
    const VaultState* base = find(m_base.m_vaults, id);
    const bool isNew = find(m_leftLine.m_vaults, id) == nullptr;
    VaultState& made = m_made.m_vaults[id];
    for (const auto& [circle, right] : theirs.access) {
        const auto [ours, isOpened] = made.access.emplace(circle, right);
        const Right* before = base == nullptr ? nullptr : find(base->access, circle);
        const bool isTheirs = before != nullptr && ours->second == *before;
        const bool isOurs = before != nullptr && right == *before;
        ours->second = isTheirs ? right : isOurs ? ours->second : std::min(ours->second, right);
        if (isOpened && !isNew) {
            m_made.m_openedAt[id].emplace(circle, m_position);
        }
    }
}

/// Who was given a seat on one branch and went on under a new id on the other goes on with it.
void RegisterJoin::moveSeats()
{
    for (const Succession& step : m_made.m_successions) {
        for (auto& [id, circle] : m_made.m_circles) {
            const auto seat = circle.members.find(step.former);
            if (seat == circle.members.end()) {
                continue;
            }
            const Right right = seat->second;
            circle.members.erase(seat);
            circle.succeeded.insert_or_assign(step.former, right);
            m_step.setGrant(id, step.former, std::nullopt);
            if (circle.members.emplace(step.successor, right).second) {
                m_step.setGrant(id, step.successor, right);
                circle.isLeaked = true; // its key is not sealed to the new id
            }
        }
    }
}

void RegisterJoin::removeAll()
{
    std::map<ReplicaId, Instant> removed;
    for (const auto* line : { &m_leftLine, &m_rightLine }) {
        for (const auto& [replica, removal] : line->m_revocations) {
            removed.emplace(replica, removal.signedAt);
        }
    }
    const Instant last = removed.empty() ? Instant{} : removed.rbegin()->second;
    for (const auto& [replica, entry] : m_made.m_members) {
        const bool counts
            = m_left.m_members.contains(replica) || m_right.m_members.contains(replica);
        const bool isWithheld
            = (m_leftLine.m_members.contains(replica) && !m_left.m_members.contains(replica))
            || (m_rightLine.m_members.contains(replica) && !m_right.m_members.contains(replica));
        if (!counts || isWithheld) {
            removed.emplace(replica, last);
        }
    }
    for (const auto& [replica, at] : std::map(removed)) {
        for (const ReplicaId& one : m_made.familyOf(replica)) {
            removed.emplace(one, at);
        }
    }
    for (const auto& [replica, at] : removed) {
        m_step.unseat(replica);
        m_made.m_revocations.emplace(replica, Revocation{ m_position, at });
    }
    const auto& ends = m_rightLine.m_lastCounted;
    m_made.m_lastCounted.insert(ends.begin(), ends.end());
}

void RegisterJoin::addPolicy()
{
    const std::uint32_t rules = std::max(m_left.m_policy.mergeRules, m_right.m_policy.mergeRules);
    m_made.m_policy = m_right.m_policy == m_base.m_policy ? m_left.m_policy : m_right.m_policy;
    m_made.m_policy.mergeRules = rules;
    m_made.m_serverKeys
        = m_right.m_serverKeys == m_base.m_serverKeys ? m_left.m_serverKeys : m_right.m_serverKeys;
    m_made.m_unknown += m_rightLine.m_unknown - std::min(m_rightLine.m_unknown, m_base.m_unknown);
}

} // namespace pipit::protocol
