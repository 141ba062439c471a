#pragma once

#include "sync/protocol/register.h"

namespace pipit::protocol {

/// One statement on its way into a register: judged whole, then applied, or nothing is changed.
class RegisterStep {
public:
    /// `isVerified`: the signature was checked before, when the statement first came.
    explicit RegisterStep(Register& state, bool isVerified = false) noexcept
        : m_register(state)
        , m_isVerified(isVerified)
    {
    }

    /// Denied, Conflict, Corrupt as Register::append.
    Result<void> take(const StatementView& view);

private:
    friend class RegisterJoin;
    Result<const Member*> findSigner(const StatementView& view) const;
    Result<void> checkPlace(const Statement& statement) const;

    // Each checks all of its body before it changes anything. The signer's role is checked.
    Result<void> take(const FirstBody& body, const Member* signer);
    Result<void> take(const AddReplicaBody& body, const Member* signer);
    Result<void> take(const AddInstallBody& body, const Member* signer);
    Result<void> take(const CircleBody& body, const Member* signer);
    Result<void> take(const VaultBody& body, const Member* signer);
    Result<void> take(const KeyBody& body, const Member* signer);
    Result<void> take(const PolicyBody& body, const Member* signer);
    Result<void> take(const ServerKeysBody& body, const Member* signer);
    Result<void> take(const AccessBody& body, const Member* signer);
    Result<void> take(const SucceedBody& body, const Member* signer);
    Result<void> take(const RevokeBody& body, const Member* signer);
    Result<void> take(const AcceptLateBody& body, const Member* signer);
    Result<void> take(const JoinBody& body, const Member* signer);
    Result<void> take(const UnknownBody& body, const Member* signer);

    Result<void> checkMember(const Member& member) const;
    Result<void> checkCircle(const CircleBody& body) const;
    Result<void> checkGrants(const CircleBody& body) const;
    Result<void> checkVault(const VaultEntry& entry) const;
    Result<void> checkAccess(const AccessEntry& entry) const;
    Result<void> checkEnds(const std::vector<LastCounted>& last) const;
    void addMember(const Member& member);
    void unseat(const ReplicaId& replica);
    void leak(const CircleId& circle);
    bool isLeaked(const std::vector<CircleAccess>& access) const;
    void setGrant(const CircleId& circle, const ReplicaId& replica, std::optional<Right> right);
    void setVaultKey(const VaultId& vault, const KeyId& key);
    bool isUsed(ByteView publicKey) const;
    void use(ByteView publicKey);

    Register& m_register;
    bool m_isVerified;
    std::uint64_t m_position = 0;
    Instant m_signedAt;
};

} // namespace pipit::protocol
