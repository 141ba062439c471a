#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/store/change_log.h"
#include "core/store/profile.h"
#include "sync/client/identity.h"
#include "sync/client/keyring.h"
#include "sync/client/pending_vaults.h"
#include "sync/client/selves.h"
#include "sync/client/tables_checked.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/register.h"
#include "sync/protocol/wraps.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace pipit::client {

/// One person's open profile on this tablet: store, log, register, keys. Each has a key slot for
/// each recovery kit of its school.
/// Thread: the storage thread, all of it. Lifetime: clock, random and projections outlive it.
class Replica {
public:
    using Statements = std::vector<protocol::StatementAndWraps>;

    /// Follows the stored register from the pinned root and opens the key ring.
    /// NotFound if the profile has joined no school; Corrupt if the register does not verify.
    static Result<std::unique_ptr<Replica>> open(store::Profile profile,
        const store::Projections& projections, Clock& clock, crypto::Random& random);
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    const store::ProfileEntry& entry() const noexcept { return m_profile.entry; }
    const Identity& identity() const noexcept { return m_identity; }
    const protocol::Register& schoolRegister() const noexcept { return m_register; }
    const Keyring& keyring() const noexcept { return m_keyring; }
    store::Database& database() noexcept { return m_profile.database; }
    store::ChangeLog& log() noexcept { return m_log; }

    /// Takes statements (with wraps) that are not here, in order, verified, with the keys they
    /// bring; one transaction. Conflict, and no change, for what follows nothing here.
    Result<void> takeStatements(std::span<const protocol::StatementAndWraps> items);
    /// As takeStatements, of all that a server has; ours that it lacks come after that.
    Result<void> takeInOrder(std::span<const protocol::StatementAndWraps> items);
    /// Our statements from a number on, in the order in which they came.
    Result<Statements> statementsFrom(std::uint64_t number);
    /// Ours that do not stand at or before these ends: what a server lacks.
    Result<Statements> statementsBeyond(const std::vector<StatementHash>& tips);
    /// A lead's: joins the two branches that stand open here, or in all that a server has, if any.
    Result<Statements> joinStatements();
    Result<Statements> joinStatements(std::span<const protocol::StatementAndWraps> all);

    /// What the register lacks of these is made at the next sync. BadInput for one without circles.
    Result<void> ensureVaults(std::span<const NewVault> vaults);
    /// The next statement for vaults made here, signed on our register's head, if any wait.
    Result<std::optional<protocol::StatementAndWraps>> vaultStatement();

    /// If there is proof that this store was restored from an older copy or cloned: the statement
    /// that puts a new replica in this one's place; once the register has it, `identity` is that.
    Result<std::optional<protocol::StatementAndWraps>> successionStatement();

    /// True if the register says that this replica was removed from its school.
    bool isRemoved() const;
    /// A lead's: what removes a replica with its family, counting all that is held here of them.
    Result<Statements> removalStatements(const ReplicaId& replica);
    /// A lead's: that what came late of a removed replica's family counts after all, as much as a
    /// statement holds: ask again once it was taken. Empty if nothing is late.
    Result<Statements> acceptanceStatements(const ReplicaId& replica);
    /// A lead's: the next step of new keys for all that removed replicas could open. May be empty.
    Result<Statements> rotationStatements();
    /// An envelope of this author came: what counts of a removed one may be another.
    Result<void> judgeAgain(const ReplicaId& author, const VaultId& vault);
    /// As replay, if what counts has changed.
    Result<void> replayIfDue();

    /// A lead's: what the register needs so that classes and intervention groups open the working
    /// vaults of their pupils, each on the one before. When these were taken, more may be due.
    Result<Statements> teamStatements();

    /// Seals what is pending in every vault; gives the number of changes. Where the key is not here
    /// it is handed in, if the register lets this replica; else it stays pending.
    Result<std::size_t> sealPending();

    /// Verifies, opens and judges one envelope, ready for ChangeLog::applyReceived.
    Result<store::ReceivedEnvelope> examine(ByteView envelope, std::int64_t serverSequence);

    /// Examines parked envelopes again if statements came since it last did; gives how many stay.
    Result<std::optional<std::size_t>> retryParked();

    /// Builds the read tables again from the log.
    Result<void> replay();
    /// For idle moments: compares the read tables of the next vaults behind `after` with what the
    /// log says, and builds all again if one differs. Stops, with nothing changed, as soon as
    /// `goOn` says no. Corrupt if what was applied does not open any more.
    Result<TablesChecked> checkTables(
        const std::optional<VaultId>& after, const std::function<bool()>& goOn);

    /// Vaults whose contents both sides compare, in id order: those that it may read, and those
    /// that it has written into without being able to read them.
    Result<std::vector<VaultId>> comparedVaults();
    /// The branch ends to compare with the server's: its own only, where it may read no others.
    Result<std::vector<store::EnvelopePlace>> comparedHeads(const VaultId& vault);
    std::vector<VaultId> readableVaults() const; ///< in id order

private:
    Replica(store::Profile profile, Identity identity, const store::Projections& projections,
        Clock& clock, crypto::Random& random);

    Result<void> load();
    Result<void> standOn(protocol::Register next);
    Result<void> judgeAgain(const protocol::Register& next);
    Result<void> judgeAgain(
        const protocol::Register& school, const ReplicaId& author, const VaultId& vault);
    Result<bool> isLate(const store::EnvelopePlace& place, const ChainHash& hash);
    std::uint64_t sealingPosition() const;
    Result<void> loadSelves();
    Result<void> meetSuccessor();
    Result<void> goOnAsNext();
    /// Of this replica, or of one that it goes on for; null if it is somebody else's.
    const crypto::BoxKey* boxOf(const ReplicaId& replica) const;
    void giveKitsASlot();
    Result<std::vector<store::JudgedChange>> readAgain(ByteView envelope);
    Result<void> openKeys();
    bool canSeal(const VaultId& vault) const;
    bool isLead() const;
    Result<std::size_t> sealVault(const VaultId& vault);
    Result<protocol::SealedEnvelope> seal(protocol::EnvelopeHeader header, ByteView batch);
    Result<void> judgeFollowers(const protocol::EnvelopeView& envelope);
    Result<Bytes> opened(const protocol::EnvelopeView& envelope) const;
    Result<std::vector<store::JudgedChange>> judged(
        const protocol::EnvelopeView& envelope, ByteView batch) const;

    store::Profile m_profile;
    Identity m_identity;
    FormerSelves m_former;
    std::optional<NextSelf> m_next;
    Clock& m_clock;
    crypto::Random& m_random;
    const store::Projections& m_projections;
    protocol::Register m_register;
    Keyring m_keyring;
    store::ChangeLog m_log;
    PendingVaults m_vaults;
};

} // namespace pipit::client
