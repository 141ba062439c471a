#include "sync/protocol/who_may_sign.h"

namespace pipit::protocol {

bool maySign(Role role, std::uint16_t kind) noexcept
{
    const bool isLead = role == Role::Lead;
    switch (static_cast<StatementKind>(kind)) {
    case StatementKind::First:
        return false;
    case StatementKind::AddReplica:
    case StatementKind::AddInstall:
    case StatementKind::Join:
        return isLead || role == Role::Recovery;
    case StatementKind::Circle:
    case StatementKind::Key:
    case StatementKind::Policy:
    case StatementKind::ServerKeys:
    case StatementKind::Access:
    case StatementKind::Revoke:
    case StatementKind::AcceptLate:
        return isLead;
    case StatementKind::Vault:
        return isLead || role == Role::Teacher;
    case StatementKind::Succeed:
        return role != Role::Recovery; // a kit is paper: there is nothing to restore or clone
    }
    return true;
}

bool mayAdd(const Member& signer, const Member& added) noexcept
{
    switch (added.role) {
    case Role::Recovery:
        return false;
    case Role::Lead:
        return signer.role == Role::Recovery || signer.person == added.person;
    default:
        return signer.role == Role::Lead;
    }
}

bool mayMakeVault(Role role, VaultType type) noexcept
{
    return role == Role::Lead || type != VaultType::School;
}

} // namespace pipit::protocol
