#pragma once

#include "core/store/change_log.h"

#include <set>

namespace pipit::store {

/// A change with its place in the log.
struct PlacedChange {
    VaultId vault;
    ReplicaId replica;
    changes::HeadRef ref; ///< its id, or its local number while it waits
    std::int64_t sequence = 0; ///< of its envelope; above all others while it waits
    const changes::Change& change;

    changes::RecordKey record() const { return { vault, change.kind, change.record }; }
    bool waits() const { return std::holds_alternative<changes::LocalNumber>(ref); }
};

/// Writes the generic tables (heads, sets, events, deletions), of which projections are views.
///
/// The outcome depends on the set of changes only, never on their order or repeats. Lives inside
/// one transaction of its caller, who ends with `settle`.
class ChangeState {
public:
    ChangeState(Database& database, const Projections& projections)
        : m_database(database)
        , m_projections(projections)
    {
    }

    Result<void> apply(const PlacedChange& placed);
    /// A received change that does not count.
    Result<void> setAside(const PlacedChange& placed, Verdict verdict);
    /// Takes back all that waiting changes did to a record, except that what they replaced stays
    /// replaced: the caller applies their sealed forms, which replace the same.
    Result<void> forgetWaiting(const changes::RecordKey& record);
    /// A waiting change is sealed now, as it was. Of a record that no other change waits for and
    /// that nobody deleted: nothing that is shown of it changes.
    Result<void> rename(const PlacedChange& sealed, changes::LocalNumber was);
    /// Empties every table that a replay rebuilds.
    Result<void> clear();
    /// Brings the projections of every record touched up to date.
    Result<void> settle();

    /// The generic tables that a replay rebuilds, in the order of the dump.
    static std::span<const std::string_view> tables();

private:
    Result<void> touch(const PlacedChange& placed);

    Database& m_database;
    const Projections& m_projections;
    std::set<changes::RecordKey> m_touched;
};

} // namespace pipit::store
