#include "core/base/try.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"

namespace pipit::store {

namespace {

/// The columns of a table, in the order of its declaration.
Result<std::vector<std::string>> columnsOf(Database& database, std::string_view table)
{
    std::vector<std::string> columns;
    PIPIT_TRY(
        database.each("SELECT name FROM pragma_table_info(?) WHERE name <> 'row' ORDER BY cid",
            { table }, [&](const Row& row) -> Result<void> {
                columns.emplace_back(row.text(0));
                return {};
            }));
    return columns;
}

/// `quote` writes numbers, texts and bytes apart, so no two rows print alike.
std::string queryOf(std::string_view table, const std::vector<std::string>& columns)
{
    std::string values;
    std::string order;
    for (const std::string& column : columns) {
        values += (values.empty() ? "quote(" : " || ',' || quote(") + column + ")";
        order += (order.empty() ? "" : ", ") + column;
    }
    return "SELECT " + values + " FROM " + std::string(table) + " ORDER BY " + order;
}

Result<void> dumpTable(Database& database, std::string_view table, std::string& out)
{
    PIPIT_TRY_ASSIGN(const auto columns, columnsOf(database, table));
    if (columns.empty()) {
        return Error{ ErrorCode::NotFound, "no table " + std::string(table) };
    }
    out += "[" + std::string(table) + "]\n";
    return database.each(queryOf(table, columns), {}, [&](const Row& row) -> Result<void> {
        out += std::string(row.text(0)) + "\n";
        return {};
    });
}

} // namespace

Result<std::string> ChangeLog::canonicalDump()
{
    std::string out;
    for (const std::string_view table : ChangeState::tables()) {
        PIPIT_TRY(dumpTable(m_database, table, out));
    }
    for (const auto& [kind, projection] : m_projections) {
        for (const std::string& table : projection->tables()) {
            PIPIT_TRY(dumpTable(m_database, table, out));
        }
    }
    return out;
}

} // namespace pipit::store
