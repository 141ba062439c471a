#include "core/base/try.h"
#include "sync/protocol/register_step.h"
#include "sync/protocol/who_may_sign.h"

namespace pipit::protocol {

namespace {

Error corrupt(const char* why) { return { ErrorCode::Corrupt, std::string("register: ") + why }; }

} // namespace

Result<void> RegisterStep::take(const CircleBody& body, const Member*)
{
    PIPIT_TRY(checkCircle(body));
    PIPIT_TRY(checkGrants(body));
    CircleState& circle = m_register.m_circles[body.circle];
    if (circle.keys.empty() || circle.keys.back() != body.key) {
        for (const auto& [replica, right] : circle.members) {
            setGrant(body.circle, replica, std::nullopt); // a new epoch begins with nobody
        }
        circle.members.clear();
        circle.succeeded.clear();
        circle.keys.push_back(body.key);
        circle.apart.clear();
        m_register.m_circleKeyHistory[body.circle].emplace_back(m_position, body.key);
        m_register.m_keysUsed.insert(body.key);
        const auto senTeam = m_register.circleOf(CircleType::SenTeam);
        circle.isLeaked
            = isTeam(body.type) && senTeam && m_register.m_circles.at(*senTeam).isLeaked;
    }
    circle.type = body.type;
    circle.handIn = body.handIn;
    for (const Grant& grant : body.grants) {
        circle.members[grant.replica] = grant.right;
        setGrant(body.circle, grant.replica, grant.right);
    }
    return {};
}

/// New, the newest epoch again, or a new epoch of the same type.
Result<void> RegisterStep::checkCircle(const CircleBody& body) const
{
    const auto found = m_register.m_circles.find(body.circle);
    const bool isKnown = found != m_register.m_circles.end();
    if (body.circle.isZero() || (isKnown && found->second.type != body.type)) {
        return corrupt("circle changes its type");
    }
    if (isKnown && found->second.keys.back() == body.key) {
        return found->second.handIn == body.handIn ? Result<void>()
                                                   : corrupt("hand-in key within an epoch");
    }
    if (m_register.m_keysUsed.contains(body.key)) {
        return corrupt("key twice");
    }
    return {};
}

Result<void> RegisterStep::checkGrants(const CircleBody& body) const
{
    if (body.grants.empty()) {
        return corrupt("circle statement without a member");
    }
    std::set<ReplicaId> seen;
    for (const Grant& grant : body.grants) {
        if (!m_register.m_members.contains(grant.replica)) {
            return corrupt("grant to an unknown replica");
        }
        if (m_register.isClosed(grant.replica) || m_register.revocation(grant.replica) != nullptr) {
            return corrupt("grant to a replica that named a successor or was removed");
        }
        if (!seen.insert(grant.replica).second) {
            return corrupt("grant twice");
        }
    }
    return {};
}

void RegisterStep::setGrant(
    const CircleId& circle, const ReplicaId& replica, std::optional<Right> right)
{
    auto& history = m_register.m_grants[circle][replica];
    if (!history.empty() && history.back().first == m_position) {
        history.back().second = right;
    } else {
        history.emplace_back(m_position, right);
    }
}

Result<void> RegisterStep::take(const VaultBody& body, const Member* signer)
{
    std::set<VaultId> vaults;
    std::set<KeyId> keys;
    bool hasSchool = false;
    for (const VaultEntry& entry : body.vaults) {
        if (!mayMakeVault(signer->role, entry.type)) {
            return Error{ ErrorCode::Denied, "register: signer may not make this vault" };
        }
        PIPIT_TRY(checkVault(entry));
        const bool isSecondSchool
            = entry.type == VaultType::School && std::exchange(hasSchool, true);
        if (!vaults.insert(entry.vault).second || !keys.insert(entry.key).second
            || isSecondSchool) {
            return corrupt("vault or key twice in a statement");
        }
    }
    if (vaults.empty()) {
        return corrupt("vault statement without a vault");
    }
    for (const VaultEntry& entry : body.vaults) {
        VaultState& vault = m_register.m_vaults[entry.vault];
        vault.type = entry.type;
        for (const CircleAccess& access : entry.access) {
            vault.access.emplace(access.circle, access.right);
        }
        setVaultKey(entry.vault, entry.key);
        vault.isLeaked = isLeaked(entry.access);
    }
    return {};
}

Result<void> RegisterStep::checkVault(const VaultEntry& entry) const
{
    const auto& vaults = m_register.m_vaults;
    if (entry.vault.isZero() || vaults.contains(entry.vault)) {
        return corrupt("vault twice");
    }
    const bool hasSchool = std::any_of(vaults.begin(), vaults.end(),
        [](const auto& vault) { return vault.second.type == VaultType::School; });
    if (entry.type == VaultType::School && hasSchool) {
        return corrupt("a second school vault");
    }
    if (m_register.m_keysUsed.contains(entry.key)) {
        return corrupt("key twice");
    }
    std::set<CircleId> seen;
    for (const CircleAccess& access : entry.access) {
        if (!m_register.m_circles.contains(access.circle) || !seen.insert(access.circle).second) {
            return corrupt("access of an unknown circle, or twice");
        }
    }
    return seen.empty() ? Result<void>(corrupt("vault that nobody can open")) : Result<void>();
}

Result<void> RegisterStep::take(const AccessBody& body, const Member*)
{
    std::set<VaultId> vaults;
    for (const AccessEntry& entry : body.vaults) {
        PIPIT_TRY(checkAccess(entry));
        if (!vaults.insert(entry.vault).second) {
            return corrupt("vault twice in a statement");
        }
    }
    if (vaults.empty()) {
        return corrupt("access statement without a vault");
    }
    for (const AccessEntry& entry : body.vaults) {
        VaultState& vault = m_register.m_vaults[entry.vault];
        vault.isLeaked = vault.isLeaked || isLeaked(entry.access);
        for (const CircleAccess& access : entry.access) {
            vault.access.emplace(access.circle, access.right);
            m_register.m_openedAt[entry.vault].emplace(access.circle, m_position);
        }
    }
    return {};
}

/// A known vault, its newest key, and circles that it was not open to.
Result<void> RegisterStep::checkAccess(const AccessEntry& entry) const
{
    const VaultState* vault = m_register.vault(entry.vault);
    if (vault == nullptr || vault->keys.back() != entry.key) {
        return corrupt("access to a vault or key that is not the newest");
    }
    std::set<CircleId> seen;
    for (const CircleAccess& access : entry.access) {
        if (!m_register.m_circles.contains(access.circle) || vault->access.contains(access.circle)
            || !seen.insert(access.circle).second) {
            return corrupt("access of an unknown circle, or twice");
        }
    }
    return seen.empty() ? Result<void>(corrupt("access of no circle")) : Result<void>();
}

Result<void> RegisterStep::take(const KeyBody& body, const Member*)
{
    std::set<VaultId> vaults;
    std::set<KeyId> keys;
    for (const KeyEntry& entry : body.keys) {
        if (!m_register.m_vaults.contains(entry.vault)) {
            return corrupt("key of an unknown vault");
        }
        if (m_register.m_keysUsed.contains(entry.key) || !vaults.insert(entry.vault).second
            || !keys.insert(entry.key).second) {
            return corrupt("key twice");
        }
    }
    if (keys.empty()) {
        return corrupt("key statement without a key");
    }
    for (const KeyEntry& entry : body.keys) {
        setVaultKey(entry.vault, entry.key);
    }
    return {};
}

void RegisterStep::setVaultKey(const VaultId& vault, const KeyId& key)
{
    VaultState& state = m_register.m_vaults[vault];
    state.keys.push_back(key);
    state.isLeaked = false;
    state.apart.clear();
    m_register.m_keyHistory[vault].emplace_back(m_position, key);
    m_register.m_keysUsed.insert(key);
}

} // namespace pipit::protocol
