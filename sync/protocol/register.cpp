#include "sync/protocol/register.h"

#include "core/base/try.h"
#include "core/changes/policy.h"
#include "sync/protocol/register_step.h"

#include <algorithm>

namespace pipit::protocol {

namespace {

/// The last entry of a history that had begun at `position`; null if there is none.
template <class T>
const T* valueAt(const std::vector<std::pair<std::uint64_t, T>>& history, std::uint64_t position)
{
    const auto after = std::upper_bound(history.begin(), history.end(), position,
        [](std::uint64_t at, const auto& entry) { return at < entry.first; });
    return after == history.begin() ? nullptr : &std::prev(after)->second;
}

} // namespace

Register::Register(SchoolId school)
    : m_school(school)
{
}

Result<void> Register::append(ByteView statement)
{
    PIPIT_TRY_ASSIGN(const StatementView view, parseStatement(statement));
    PIPIT_TRY(RegisterStep(*this).take(view));
    keep(view);
    return {};
}

StatementHash Register::head() const
{
    return m_hashes.empty() ? StatementHash{} : m_hashes.back();
}

std::optional<std::uint64_t> Register::positionOf(const StatementHash& hash) const
{
    const auto found = m_positions.find(hash);
    return found == m_positions.end() ? std::nullopt : std::optional(found->second);
}

const Member* Register::member(const ReplicaId& replica) const
{
    const auto found = m_members.find(replica);
    return found == m_members.end() ? nullptr : &found->second.first;
}

std::vector<Member> Register::members() const
{
    std::vector<Member> all;
    for (const auto& [replica, entry] : m_members) {
        all.push_back(entry.first);
    }
    return all;
}

std::optional<std::uint64_t> Register::memberSince(const ReplicaId& replica) const
{
    const auto found = m_members.find(replica);
    return found == m_members.end() ? std::nullopt : std::optional(found->second.second);
}

const crypto::SignPublicKey* Register::install(const InstallId& install) const
{
    const auto found = m_installs.find(install);
    return found == m_installs.end() ? nullptr : &found->second;
}

const VaultState* Register::vault(const VaultId& vault) const
{
    const auto found = m_vaults.find(vault);
    return found == m_vaults.end() ? nullptr : &found->second;
}

std::optional<CircleId> Register::circleOf(CircleType type) const
{
    const auto found = std::find_if(m_circles.begin(), m_circles.end(),
        [type](const auto& entry) { return entry.second.type == type; });
    return found == m_circles.end() ? std::nullopt : std::optional(found->first);
}

std::optional<Right> Register::rightOn(const ReplicaId& replica, const VaultId& vault) const
{
    // What two open branches come to stands behind the end of ours.
    return m_hashes.empty() ? std::nullopt
                            : rightAt(replica, vault, m_hashes.size() - (isForked() ? 0 : 1));
}

std::optional<Right> Register::rightAt(
    const ReplicaId& replica, const VaultId& vault, std::uint64_t position) const
{
    const VaultState* state = this->vault(vault);
    if (state == nullptr || !keyAt(vault, position)) {
        return std::nullopt;
    }
    std::optional<Right> best;
    for (const auto& [circle, access] : state->access) {
        if (!isOpenAt(vault, circle, position)) {
            continue;
        }
        const auto grants = m_grants.find(circle);
        const auto history = grants->second.find(replica);
        const auto* granted
            = history == grants->second.end() ? nullptr : valueAt(history->second, position);
        if (granted != nullptr && *granted) {
            const Right right = std::min(**granted, access);
            best = best ? std::max(*best, right) : right;
        }
    }
    return best;
}

bool Register::isOpenAt(const VaultId& vault, const CircleId& circle, std::uint64_t position) const
{
    const auto opened = m_openedAt.find(vault);
    if (opened == m_openedAt.end()) {
        return true; // to all that it was made for
    }
    const auto since = opened->second.find(circle);
    return since == opened->second.end() || since->second <= position;
}

std::optional<KeyId> Register::keyAt(const VaultId& vault, std::uint64_t position) const
{
    const auto found = m_keyHistory.find(vault);
    const KeyId* key = found == m_keyHistory.end() ? nullptr : valueAt(found->second, position);
    return key == nullptr ? std::nullopt : std::optional(*key);
}

namespace {

/// The one kind of vault that takes what is handed in, and who may hand in at all.
bool takesHandIns(const VaultState& vault, const Member* member)
{
    return vault.type == VaultType::PupilCasework && member != nullptr
        && changes::mayHandIn(member->role);
}

} // namespace

std::optional<CircleId> Register::handInCircle(const ReplicaId& replica, const VaultId& vault) const
{
    return m_hashes.empty() ? std::nullopt : handInCircle(replica, vault, m_hashes.size() - 1);
}

std::optional<CircleId> Register::handInCircle(
    const ReplicaId& replica, const VaultId& vault, std::uint64_t position) const
{
    const VaultState* state = this->vault(vault);
    if (state == nullptr || !takesHandIns(*state, member(replica))
        || rightAt(replica, vault, position) == Right::Write) {
        return std::nullopt;
    }
    const auto writer = std::find_if(state->access.begin(), state->access.end(),
        [](const auto& access) { return access.second == Right::Write; });
    return writer == state->access.end() ? std::nullopt : std::optional(writer->first);
}

bool Register::mayHandInAt(const ReplicaId& replica, const VaultId& vault, const KeyId& circleKey,
    std::uint64_t position) const
{
    const VaultState* state = this->vault(vault);
    const auto since = memberSince(replica);
    if (state == nullptr || !keyAt(vault, position) || !since || *since > position
        || hasEndedAt(replica, position) || !takesHandIns(*state, member(replica))) {
        return false;
    }
    return std::any_of(state->access.begin(), state->access.end(), [&](const auto& access) {
        const auto history = m_circleKeyHistory.find(access.first);
        const KeyId* newest
            = history == m_circleKeyHistory.end() ? nullptr : valueAt(history->second, position);
        return access.second == Right::Write && isOpenAt(vault, access.first, position)
            && newest != nullptr && *newest == circleKey;
    });
}

} // namespace pipit::protocol
