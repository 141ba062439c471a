#pragma once

#include "core/changes/fold.h"
#include "core/store/database.h"

#include <span>
#include <utility>

namespace pipit::store {

/// A waiting change and the vault it waits for.
struct PendingRow {
    VaultId vault;
    changes::PendingChange pending;
};

/// The changes that wait to be sealed, in the order in which they were made.
class PendingRows {
public:
    explicit PendingRows(Database& database)
        : m_database(database)
    {
    }

    Result<changes::LocalNumber> insert(const VaultId& vault, const changes::Change& change);
    Result<std::vector<changes::PendingChange>> ofVault(const VaultId& vault);
    Result<std::vector<changes::PendingChange>> ofRecord(const changes::RecordKey& record);
    Result<std::vector<PendingRow>> all();
    Result<void> update(const changes::PendingChange& pending);
    /// What was sealed, under its id.
    using Sealed = std::pair<changes::LocalNumber, ChangeId>;
    /// Takes them out and remembers what each became.
    Result<void> remove(std::span<const Sealed> sealed);

private:
    Database& m_database;
};

} // namespace pipit::store
