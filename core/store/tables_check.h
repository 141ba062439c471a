#pragma once

#include "core/store/change_log.h"

#include <functional>
#include <optional>
#include <vector>

namespace pipit::store {

/// Compares the read tables with what the log says that they hold, one vault at a time.
///
/// The log of a vault is replayed into a database in memory and both are printed; search indexes
/// are not compared. Nothing is written. Thread: the database's.
class TablesCheck {
public:
    enum class Answer { Equal, Different, Interrupted };
    using GoOn = std::function<bool()>;

    /// `me` writes the pending changes. All references outlive the check.
    static Result<TablesCheck> make(
        Database& database, const Projections& projections, const ReplicaId& me);

    /// The next vaults that the log or the tables know, in id order.
    Result<std::vector<VaultId>> vaultsAfter(
        const std::optional<VaultId>& after, std::size_t atMost);

    /// `open` as in ChangeLog::replay; `goOn` is asked between envelopes and between rows. Corrupt
    /// if an envelope that was applied does not open any more. Envelopes that are parked stay so.
    Result<Answer> compare(const VaultId& vault, const ChangeLog::Opener& open, const GoOn& goOn);

private:
    TablesCheck(
        Database& database, Database scratch, const Projections& projections, const ReplicaId& me);
    Result<void> rebuild(const VaultId& vault, const ChangeLog::Opener& open, const GoOn& goOn);
    Result<Answer> compareOpened(
        const VaultId& vault, const ChangeLog::Opener& open, const GoOn& goOn);

    Database& m_database;
    Database m_scratch;
    const Projections& m_projections;
    ReplicaId m_me;
};

} // namespace pipit::store
