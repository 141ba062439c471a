#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/box.h"
#include "core/crypto/sign.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pipit::protocol {

/// Kinds of register statement. Numbers never change; a kind that is not here is kept byte for
/// byte.
enum class StatementKind : std::uint16_t {
    First = 1,
    AddReplica = 2,
    AddInstall = 3,
    Circle = 4,
    Vault = 5,
    Key = 6,
    Policy = 7,
    ServerKeys = 8,
    // 9 revoke, 10 propose, 11 confirm, 12 succeed, 13 join, 14 accept late, 15 erase,
    // 16 recovery used, 17 change role: reserved for a later version.
};

enum class Role : std::uint8_t {
    Lead = 1,
    Teacher = 2,
    Assistant = 3,
    Cover = 4,
    Administrator = 5,
    Visitor = 6,
    Recovery = 7,
};

enum class VaultType : std::uint8_t {
    School = 1,
    PupilPassport = 2,
    PupilWorking = 3,
    PupilCasework = 4,
    PupilRestricted = 5,
    Class = 6,
    Own = 7,
};

/// What a circle is for; its name in words lives in the sealed school vault.
enum class CircleType : std::uint8_t {
    Everyone = 1,
    TeachingStaff = 2,
    SenTeam = 3,
    Class = 4,
    Group = 5,
    Leads = 6,
};

enum class Right : std::uint8_t { Read = 1, Write = 2 };

/// A replica as the register knows it.
struct Member {
    ReplicaId replica;
    PersonId person;
    InstallId install;
    Role role = Role::Teacher;
    crypto::SignPublicKey sign;
    crypto::BoxPublicKey box;
    bool operator==(const Member&) const = default;
};

struct FirstBody {
    crypto::SignPublicKey root;
    Member lead;
    std::vector<Member> recovery; ///< role Recovery; may be empty
    bool operator==(const FirstBody&) const = default;
};
struct AddReplicaBody {
    Member member;
    Bytes requestHash; ///< of the join request, 32 bytes; empty for a replica of the first
                       ///< statement's maker
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
/// A circle: new, or a new epoch, or more members. Its wraps hold the circle key sealed to each.
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
/// New epochs of vaults.
struct KeyBody {
    std::vector<KeyEntry> keys;
    bool operator==(const KeyBody&) const = default;
};
/// Policy data (docs/formats/register.md): merge rules number and overrides of the built-in table.
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
/// A kind that this version does not know.
struct UnknownBody {
    std::uint16_t kind = 0;
    Bytes bytes;
    bool operator==(const UnknownBody&) const = default;
};

using StatementBody = std::variant<FirstBody, AddReplicaBody, AddInstallBody, CircleBody, VaultBody,
    KeyBody, PolicyBody, ServerKeysBody, UnknownBody>;

/// A link of the register's chain.
struct Statement {
    SchoolId school;
    std::uint64_t position = 0; ///< from 0
    StatementHash previous; ///< zeros for position 0
    ReplicaId signer; ///< zeros: the school root
    Instant signedAt;
    WrapsHash wraps; ///< of the wraps blob; zeros if there is none
    std::uint32_t wrapsLength = 0; ///< bytes
    StatementBody body;
    bool operator==(const Statement&) const = default;
};

struct SignedStatement {
    Bytes bytes;
    StatementHash hash; ///< over all bytes, signature included
};

/// The caller keeps the body within kMaxStatementEntries and kMaxOverrideBytes.
SignedStatement signStatement(const Statement& statement, const crypto::SigningKey& signer);

struct StatementView {
    Statement statement;
    ByteView signedBytes;
    crypto::Signature signature{};
    StatementHash hash;
};

/// Strict framing; checks no signature. Corrupt, TooBig, TooNew (also for a role, right or vault
/// type that a later version may have added).
Result<StatementView> parseStatement(ByteView bytes);

/// True if `signer` signed these bytes.
[[nodiscard]] bool verifyStatement(
    const StatementView& statement, const crypto::SignPublicKey& signer);

/// BLAKE2b-128 of the root's public key.
SchoolId schoolIdOf(const crypto::SignPublicKey& root);

} // namespace pipit::protocol
