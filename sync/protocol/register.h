#pragma once

#include "sync/protocol/register_state.h"
#include "sync/protocol/statement.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pipit::protocol {

/// The verified register: who is who, which circle opens what, which key is newest.
///
/// A pure state machine over statements: no clock, no I/O. Every client verifies the whole chain
/// from the pinned root; the server runs the same rules. Thread: one at a time.
class Register {
public:
    /// `school` is pinned at join; nothing is trusted before the first statement, signed by its
    /// root.
    explicit Register(SchoolId school);

    /// Verifies and takes the next statement. Conflict: its `previous` is not the head.
    /// Denied: the signer may not say that. Corrupt: bad signature or impossible content.
    /// Wraps are checked where they are opened, by hash and length, not here.
    Result<void> append(ByteView statement);
    /// As append, also for a statement of a branch beside ours, which stands open until a lead
    /// joins the two. One that is here changes nothing. Conflict: what it follows is not here, or
    /// it begins a third branch.
    Result<void> take(ByteView statement);
    /// As take, of what was taken before and kept sealed: its signature is not checked again.
    Result<void> takeKept(ByteView statement);

    /// True while two branches stand side by side: nothing can be appended but a lead's `join`.
    bool isForked() const noexcept { return m_fork != nullptr; }
    /// How many statements are here, of all branches.
    std::uint64_t count() const noexcept { return m_kept.size(); }
    bool knows(const StatementHash& hash) const { return m_numbers.contains(hash); }
    /// The last statement of each open branch, our own first.
    std::vector<StatementHash> tips() const;
    /// The same when only the first `count` statements had come.
    std::vector<StatementHash> tipsOf(std::uint64_t count) const;
    /// Numbers, in the order in which they came, of those that do not stand at or before `tips`.
    std::vector<std::uint64_t> beyond(const std::vector<StatementHash>& tips) const;
    /// How many of the statements, in that order, a replica that was removed is shown.
    std::uint64_t shownTo(const ReplicaId& replica) const;
    /// On whichever branch it stands: what counted there is asked of that line, at that position.
    std::optional<HeadPlace> placeOf(const StatementHash& head) const;
    /// True if one head stands before the other on some branch.
    bool isBefore(const StatementHash& head, const StatementHash& later) const;

    const SchoolId& school() const noexcept { return m_school; }
    /// The next position on our own line.
    std::uint64_t length() const noexcept { return m_hashes.size(); }
    /// Zeros while empty.
    StatementHash head() const;
    /// The head when `position` was the newest. `position` is below `length`.
    const StatementHash& headAt(std::uint64_t position) const { return m_hashes.at(position); }
    /// The position of a statement of our own line by its hash.
    std::optional<std::uint64_t> positionOf(const StatementHash& hash) const;

    const Member* member(const ReplicaId& replica) const;
    std::vector<Member> members() const;
    std::optional<std::uint64_t> memberSince(const ReplicaId& replica) const;
    /// True if it named a successor: it may do that again (a clone), and nothing else.
    bool isClosed(const ReplicaId& replica) const { return m_closedAt.contains(replica); }
    const std::vector<Succession>& successions() const noexcept { return m_successions; }
    /// The replica itself, and all that it goes on for.
    std::set<ReplicaId> selvesOf(const ReplicaId& replica) const;
    /// The replica, all that it goes on for, all that go on for it, and so on: one hand.
    std::set<ReplicaId> familyOf(const ReplicaId& replica) const;
    /// Null if it was not removed.
    const Revocation* revocation(const ReplicaId& replica) const;
    const std::map<ReplicaId, Revocation>& revocations() const noexcept { return m_revocations; }
    /// Up to where the chains of removed replicas count: anything beyond is late.
    const std::set<LastCounted>& lastCounted() const noexcept { return m_lastCounted; }
    /// What a successor may do in a circle in place of `former`; nothing if it gets no seat there.
    std::optional<Right> seatAfter(const CircleId& circle, const ReplicaId& former) const;
    const crypto::SignPublicKey* install(const InstallId& install) const;
    const std::map<CircleId, CircleState>& circles() const noexcept { return m_circles; }
    /// The only circle of its kind: Everyone, TeachingStaff, SenTeam or Leads. Of several (a school
    /// has no use for them) the one with the lowest id; nothing if there is none.
    std::optional<CircleId> circleOf(CircleType type) const;
    const std::map<VaultId, VaultState>& vaults() const noexcept { return m_vaults; }
    const VaultState* vault(const VaultId& vault) const;
    std::optional<ServerKeysBody> serverKeys() const { return m_serverKeys; }
    std::uint32_t mergeRules() const noexcept { return m_policy.mergeRules; }
    /// Statements of kinds that this version does not know: a newer app is needed to heed them.
    std::uint64_t unknownStatements() const noexcept { return m_unknown; }

    /// What a replica may do with a vault through its circles now; nothing if it is in none.
    std::optional<Right> rightOn(const ReplicaId& replica, const VaultId& vault) const;
    /// As rightOn, when the register's head was at `position`.
    std::optional<Right> rightAt(
        const ReplicaId& replica, const VaultId& vault, std::uint64_t position) const;
    /// A circle that a replica may hand in to, for this vault, now; nothing if it has no need to.
    std::optional<CircleId> handInCircle(const ReplicaId& replica, const VaultId& vault) const;
    /// As handInCircle, for whoever had no right to write at `position`.
    std::optional<CircleId> handInCircle(
        const ReplicaId& replica, const VaultId& vault, std::uint64_t position) const;
    /// True once the register knows of the end of this replica at `position`.
    bool hasEndedAt(const ReplicaId& replica, std::uint64_t position) const;
    /// True if, at `position`, whatever is sealed to the box of this circle key could be handed in
    /// to the vault: a casework vault, a circle that writes there, its newest key.
    bool mayHandInAt(const ReplicaId& replica, const VaultId& vault, const KeyId& circleKey,
        std::uint64_t position) const;
    /// The vault's newest key when the register's head was at `position`.
    std::optional<KeyId> keyAt(const VaultId& vault, std::uint64_t position) const;

private:
    friend class RegisterStep;
    friend class RegisterFork;
    friend class RegisterJoin;
    Result<void> take(ByteView statement, bool isVerified);
    void keep(const StatementView& view);
    /// What a replica may do in a circle from a position on; nothing if it is no longer in it.
    using GrantHistory = std::vector<std::pair<std::uint64_t, std::optional<Right>>>;
    /// False if a circle of the vault came to it after `position`.
    bool isOpenAt(const VaultId& vault, const CircleId& circle, std::uint64_t position) const;

    SchoolId m_school;
    std::vector<StatementHash> m_hashes;
    std::map<StatementHash, std::uint64_t> m_positions;
    std::vector<std::shared_ptr<const KeptStatement>> m_kept; ///< of all branches, as they came
    std::map<StatementHash, std::uint64_t> m_numbers; ///< in m_kept
    std::shared_ptr<const Fork> m_fork; ///< null unless two branches are open
    std::vector<std::shared_ptr<const Register>> m_beside; ///< other branches, joined or open
    std::map<ReplicaId, std::pair<Member, std::uint64_t>> m_members;
    std::map<ReplicaId, std::uint64_t> m_closedAt;
    std::vector<Succession> m_successions;
    std::map<ReplicaId, Revocation> m_revocations;
    std::set<LastCounted> m_lastCounted;
    std::map<InstallId, crypto::SignPublicKey> m_installs;
    std::map<CircleId, CircleState> m_circles;
    std::map<VaultId, VaultState> m_vaults;
    std::map<CircleId, std::map<ReplicaId, GrantHistory>> m_grants;
    /// Since when a vault is open to circles that it was not made for.
    std::map<VaultId, std::map<CircleId, std::uint64_t>> m_openedAt;
    std::map<VaultId, std::vector<std::pair<std::uint64_t, KeyId>>> m_keyHistory;
    std::map<CircleId, std::vector<std::pair<std::uint64_t, KeyId>>> m_circleKeyHistory;
    std::set<KeyId> m_keysUsed; ///< of all circles and vaults: none comes twice
    std::set<Bytes> m_publicKeysUsed; ///< root, members, installs
    std::optional<ServerKeysBody> m_serverKeys;
    PolicyBody m_policy;
    std::uint64_t m_unknown = 0;
};

} // namespace pipit::protocol
