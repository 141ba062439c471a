#pragma once

#include "core/exchange/column_mapping.h"
#include "core/exchange/csv/csv_reader.h"

namespace pipit::exchange {

/// A CSV file seen through a column mapping: rows below the headings, cells by meaning.
///
/// Finds the heading row itself, the first with two known columns: an Excel `sep=;` line and up to
/// 9 title rows before it are passed over. Blank rows are skipped; a row with another number of
/// cells than the headings (blank ones at its end apart) means damage.
class CsvTable {
public:
    /// The text outlives the table. Without a remembered mapping, one is guessed.
    CsvTable(std::string_view text, const std::optional<ColumnMapping>& remembered);

    /// False at the end and once refused.
    bool next();

    const std::optional<Problem>& refused() const noexcept { return m_refused; }
    const ColumnMapping& mapping() const noexcept { return m_mapping; }
    char separator() const noexcept { return m_separator; }
    const std::vector<std::string>& headings() const noexcept { return m_headings; }
    std::size_t rows() const noexcept { return m_rows; }

    std::size_t line() const noexcept { return m_row.line; }
    bool has(Column column) const { return placeOf(column).has_value(); }
    /// The first cell of that meaning, trimmed; empty if there is no such column.
    std::string_view cell(Column column) const;
    /// All cells of that meaning that are not empty.
    std::vector<std::string_view> cells(Column column) const;
    /// The heading of the first column of that meaning.
    std::string_view heading(Column column) const;

private:
    CsvTable(const CsvStart& start, const std::optional<ColumnMapping>& remembered);
    bool findHeadings(const std::optional<ColumnMapping>& remembered);
    void refuse(ProblemCode code, std::size_t line, std::string_view where = {});
    void refuseMissing();
    std::optional<std::size_t> placeOf(Column column) const;

    char m_separator;
    CsvReader m_reader;
    ColumnMapping m_mapping;
    std::vector<std::string> m_headings;
    std::vector<Column> m_columns;
    CsvRow m_row;
    std::size_t m_rows = 0;
    std::optional<Problem> m_refused;
};

} // namespace pipit::exchange
