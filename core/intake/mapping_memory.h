#pragma once

#include "core/exchange/column_mapping.h"
#include "core/store/database.h"

namespace pipit::intake {

/// What the columns of a school's exports mean, remembered by their headings, on this tablet.
///
/// Thread: the database's. Errors: those of Database.
class MappingMemory {
public:
    explicit MappingMemory(store::Database& database)
        : m_database(database)
    {
    }

    /// Whatever the order of the headings. Nothing for headings that were never imported; what does
    /// not read any more counts as nothing.
    Result<std::optional<exchange::ColumnMapping>> recall(const std::vector<std::string>& headings);
    Result<void> remember(
        const std::vector<std::string>& headings, const exchange::ColumnMapping& mapping);

private:
    store::Database& m_database;
};

} // namespace pipit::intake
