#include "core/store/table_dump.h"

#include "core/base/try.h"
#include "core/store/change_state.h"

#include <vector>

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
std::string queryOf(
    std::string_view table, const std::vector<std::string>& columns, bool ofOneVault)
{
    std::string values;
    std::string order;
    for (const std::string& column : columns) {
        values += (values.empty() ? "quote(" : " || ',' || quote(") + column + ")";
        order += (order.empty() ? "" : ", ") + column;
    }
    return "SELECT " + values + " FROM " + std::string(table)
        + (ofOneVault ? " WHERE vault = ?" : "") + " ORDER BY " + order;
}

} // namespace

Result<void> TableDump::add(std::string_view table)
{
    PIPIT_TRY_ASSIGN(const auto columns, columnsOf(m_database, table));
    if (columns.empty()) {
        return Error{ ErrorCode::NotFound, "no table " + std::string(table) };
    }
    m_text += "[" + std::string(table) + "]\n";
    const auto addRow = [this](const Row& row) -> Result<void> {
        m_text += std::string(row.text(0)) + "\n";
        return m_goOn && !m_goOn() ? Result<void>(Error{ ErrorCode::Busy, "a dump was stopped" })
                                   : Result<void>{};
    };
    const std::string query = queryOf(table, columns, m_vault.has_value());
    return m_vault ? m_database.each(query, { m_vault->view() }, addRow)
                   : m_database.each(query, {}, addRow);
}

Result<std::string> TableDump::ofAll(const Projections& projections)
{
    for (const std::string_view table : ChangeState::tables()) {
        PIPIT_TRY(add(table));
    }
    for (const auto& [kind, projection] : projections) {
        for (const std::string& table : projection->tables()) {
            PIPIT_TRY(add(table));
        }
    }
    return std::move(m_text);
}

} // namespace pipit::store
