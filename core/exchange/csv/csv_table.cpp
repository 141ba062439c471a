#include "core/exchange/csv/csv_table.h"

#include "core/exchange/key_text.h"
#include "core/exchange/limits.h"

#include <algorithm>

namespace pipit::exchange {

namespace {

/// The remembered mapping, without the headings that this row does not have.
ColumnMapping remembered(const ColumnMapping& mapping, const std::vector<std::string>& headings)
{
    ColumnMapping out{ mapping.kind, {} };
    for (const std::string& heading : headings) {
        out.columns.emplace(headingKey(heading), mapping.meaningOf(heading));
    }
    return out;
}

} // namespace

CsvTable::CsvTable(std::string_view text, const std::optional<ColumnMapping>& known)
    : CsvTable(findStart(text), known)
{
}

CsvTable::CsvTable(const CsvStart& start, const std::optional<ColumnMapping>& known)
    : m_separator(start.separator)
    , m_reader(start.text, start.separator)
{
    if (!findHeadings(known)) {
        return;
    }
    for (const std::string& heading : m_headings) {
        m_columns.push_back(m_mapping.meaningOf(heading));
    }
    refuseMissing();
}

void CsvTable::refuse(ProblemCode code, std::size_t line, std::string_view where)
{
    m_refused = Problem{ code, Severity::RefusedFile, line, std::string(where), {} };
}

bool CsvTable::findHeadings(const std::optional<ColumnMapping>& known)
{
    for (int tried = 0; tried < kHeadingRowsTried && m_reader.next(m_row);) {
        if (m_row.isBlank()) {
            continue;
        }
        ++tried;
        m_mapping = known ? remembered(*known, m_row.cells) : guessMapping(m_row.cells);
        if (knownColumns(m_mapping) >= kLeastKnownColumns) {
            m_headings = m_row.cells;
            return true;
        }
    }
    if (m_reader.refused()) {
        m_refused = m_reader.refused();
    } else {
        refuse(ProblemCode::NoHeadings, 1);
    }
    return false;
}

void CsvTable::refuseMissing()
{
    const auto missing = missingColumns(m_mapping);
    if (m_mapping.kind == FileKind::Unknown) {
        refuse(ProblemCode::NoHeadings, m_row.line);
    } else if (!missing.empty()) {
        refuse(ProblemCode::MissingColumn, m_row.line, columnName(missing.front()));
    }
}

bool CsvTable::next()
{
    while (!m_refused && m_reader.next(m_row)) {
        if (m_row.isBlank()) {
            continue;
        }
        while (m_row.cells.size() > m_headings.size() && trimmed(m_row.cells.back()).empty()) {
            m_row.cells.pop_back();
        }
        if (m_row.cells.size() != m_headings.size()) {
            refuse(ProblemCode::RaggedRow, m_row.line);
            return false;
        }
        if (++m_rows > kMaxRows) {
            refuse(ProblemCode::TooManyRows, m_row.line);
            return false;
        }
        return true;
    }
    if (!m_refused) {
        m_refused = m_reader.refused();
    }
    return false;
}

std::optional<std::size_t> CsvTable::placeOf(Column column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - m_columns.begin()));
}

std::string_view CsvTable::cell(Column column) const
{
    const auto place = placeOf(column);
    return place ? trimmed(m_row.cells[*place]) : std::string_view{};
}

std::vector<std::string_view> CsvTable::cells(Column column) const
{
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (const auto text = trimmed(m_row.cells[i]); m_columns[i] == column && !text.empty()) {
            out.push_back(text);
        }
    }
    return out;
}

std::string_view CsvTable::heading(Column column) const
{
    const auto place = placeOf(column);
    return place ? std::string_view(m_headings[*place]) : columnName(column);
}

} // namespace pipit::exchange
