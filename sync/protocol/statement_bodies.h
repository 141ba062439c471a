#pragma once

#include "core/base/id.h"
#include "sync/protocol/members.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace pipit::protocol {

/// Kinds of register statement. Numbers never change; others are kept byte for byte.
enum class StatementKind : std::uint16_t {
    First = 1,
    AddReplica = 2,
    AddInstall = 3,
    Circle = 4,
    Vault = 5,
    Key = 6,
    Policy = 7,
    ServerKeys = 8,
    Revoke = 9,
    // Reserved: 10 propose, 11 confirm, 15 erase, 16 recovery used, 17 change role.
    Succeed = 12,
    Join = 13,
    AcceptLate = 14,
    Access = 18,
};

struct FirstBody {
    crypto::SignPublicKey root;
    Member lead;
    std::vector<Member> recovery; ///< role Recovery; may be empty
    bool operator==(const FirstBody&) const = default;
};
struct AddReplicaBody {
    Member member;
    Bytes requestHash; ///< of the join request, 32 bytes; empty for one of the first lead's
    bool operator==(const AddReplicaBody&) const = default;
};
struct AddInstallBody {
    InstallId install;
    crypto::SignPublicKey device;
    bool operator==(const AddInstallBody&) const = default;
};
struct Grant {
    ReplicaId replica;
    Right right = Right::Read;
    bool operator==(const Grant&) const = default;
};
/// A circle: new, a new epoch, or more members. Its wraps hold the circle key sealed to each.
struct CircleBody {
    CircleId circle;
    CircleType type = CircleType::Everyone;
    KeyId key;
    crypto::BoxPublicKey handIn; ///< derived from the circle key; others seal to it
    std::vector<Grant> grants; ///< of this statement; earlier ones of the same key stay
    bool operator==(const CircleBody&) const = default;
};
struct CircleAccess {
    CircleId circle;
    Right right = Right::Read;
    bool operator==(const CircleAccess&) const = default;
};
struct VaultEntry {
    VaultId vault;
    VaultType type = VaultType::School;
    KeyId key;
    std::vector<CircleAccess> access;
    bool operator==(const VaultEntry&) const = default;
};
struct VaultBody {
    std::vector<VaultEntry> vaults;
    bool operator==(const VaultBody&) const = default;
};
struct KeyEntry {
    VaultId vault;
    KeyId key;
    bool operator==(const KeyEntry&) const = default;
};
struct KeyBody {
    std::vector<KeyEntry> keys; ///< new epochs
    bool operator==(const KeyBody&) const = default;
};
/// Policy data (docs/formats/register.md): merge rules, and overrides of the built-in table.
struct PolicyBody {
    std::uint32_t mergeRules = 1;
    Bytes overrides;
    bool operator==(const PolicyBody&) const = default;
};
struct ServerKeysBody {
    ServerKeyPin current;
    std::optional<ServerKeyPin> next;
    bool operator==(const ServerKeysBody&) const = default;
};
/// More circles that open a vault: the wraps seal its newest key to each.
struct AccessEntry {
    VaultId vault;
    KeyId key;
    std::vector<CircleAccess> access;
    bool operator==(const AccessEntry&) const = default;
};
struct AccessBody {
    std::vector<AccessEntry> vaults;
    bool operator==(const AccessBody&) const = default;
};
/// The signer speaks no more: the same person goes on as a new replica, in the same role and
/// circles. Its wraps hold the circles' newest keys sealed to the new box key.
struct SucceedBody {
    ReplicaId replica;
    crypto::SignPublicKey sign;
    crypto::BoxPublicKey box;
    bool operator==(const SucceedBody&) const = default;
};
/// An end of a removed replica's chain, up to which it counts.
struct LastCounted {
    ReplicaId replica;
    VaultId vault;
    std::uint64_t sequence = 0; ///< from 1
    ChainHash hash;
    auto operator<=>(const LastCounted&) const = default;
};
/// A replica is removed with its family. What they wrote beyond the ends named is late; in a vault
/// of which none is named, everything.
struct RevokeBody {
    ReplicaId replica;
    std::vector<LastCounted> last; ///< of any of them
    bool operator==(const RevokeBody&) const = default;
};
struct AcceptLateBody {
    std::vector<LastCounted> last; ///< more ends, of removed replicas
    bool operator==(const AcceptLateBody&) const = default;
};
struct JoinBody {
    StatementHash other; ///< the end of the branch that comes to the one this stands on
    bool operator==(const JoinBody&) const = default;
};
struct UnknownBody { // of a later version
    std::uint16_t kind = 0;
    Bytes bytes;
    bool operator==(const UnknownBody&) const = default;
};

using StatementBody = std::variant<FirstBody, AddReplicaBody, AddInstallBody, CircleBody, VaultBody,
    KeyBody, PolicyBody, ServerKeysBody, AccessBody, SucceedBody, RevokeBody, AcceptLateBody,
    JoinBody, UnknownBody>;

} // namespace pipit::protocol
