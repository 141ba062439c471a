#pragma once

#include "core/store/record_writer.h"
#include "core/strategy/strategy.h"

#include <string_view>
#include <vector>

namespace pipit::strategy {

/// A strategy on a form: its values, and what they replace.
struct StrategyEdit {
    Strategy strategy;
    store::ShownFields seen; ///< nothing for a new one
};

/// The school's library of strategies.
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class Library {
public:
    /// `vault` is the school's.
    Library(store::Database& database, store::ChangeLog& log, const VaultId& vault)
        : m_database(database)
        , m_writer(database, log)
        , m_vault(vault)
    {
    }

    /// In the alphabet of their lines.
    Result<std::vector<Strategy>> all();
    Result<std::vector<Strategy>> ofArea(Area area);
    /// Those with words that the typed ones begin, best match first; at most `limit` (1 to 500).
    Result<std::vector<Strategy>> search(std::string_view typed, std::size_t limit);

    /// NotFound.
    Result<StrategyEdit> edit(const RecordId& id);
    /// Writes the fields that differ. BadInput for no line, no plain text, or one over its limit.
    Result<void> save(const StrategyEdit& edit);
    /// For everybody; passports keep the lines that were taken from it.
    Result<void> remove(const RecordId& id);

private:
    changes::RecordKey keyOf(const RecordId& id) const;
    Result<std::vector<Strategy>> where(
        std::string_view rest, std::initializer_list<store::Parameter> parameters);

    store::Database& m_database;
    store::RecordWriter m_writer;
    VaultId m_vault;
};

} // namespace pipit::strategy
