#include "core/store/table_projection.h"

#include "core/base/try.h"
#include "core/store/record_state.h"

namespace pipit::store {

Result<void> TableProjection::refresh(Database& database, const changes::RecordKey& record) const
{
    PIPIT_TRY(remove(database, record));
    PIPIT_TRY_ASSIGN(const auto origin, originOf(database, record));
    if (!origin) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const bool hidden, isHidden(database, record));
    if (hidden) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const ShownFields fields, shownFields(database, record));
    return write(database, record, fields);
}

Result<void> TableProjection::remove(Database& database, const changes::RecordKey& record) const
{
    for (const std::string& index : m_indexes) { // while the rows that it goes by are there
        PIPIT_TRY(database.run("DELETE FROM " + index + " WHERE rowid IN (SELECT row FROM "
                + m_tables.front() + " WHERE vault = ? AND record = ?)",
            { record.vault.view(), record.id.view() }));
    }
    for (const std::string& table : m_tables) {
        PIPIT_TRY(database.run("DELETE FROM " + table + " WHERE vault = ? AND record = ?",
            { record.vault.view(), record.id.view() }));
    }
    return {};
}

Result<void> TableProjection::clear(Database& database) const
{
    for (const std::string& table : m_tables) {
        PIPIT_TRY(database.run("DELETE FROM " + table));
    }
    for (const std::string& index : m_indexes) {
        PIPIT_TRY(database.run("DELETE FROM " + index));
    }
    return {};
}

} // namespace pipit::store
