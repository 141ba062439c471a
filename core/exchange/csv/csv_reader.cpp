#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/limits.h"

#include <algorithm>
#include <array>

namespace pipit::exchange {

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
        return cell.find_first_not_of(" \t\r\n") == std::string::npos;
    });
}

bool CsvReader::atLineEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

void CsvReader::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == '\r') {
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n') {
            ++m_at;
        }
    } else if (m_at < m_text.size()) {
        ++m_at;
    }
    ++m_line;
}

bool CsvReader::refuse(ProblemCode code, std::size_t line)
{
    m_refused = Problem{ code, Severity::RefusedFile, line, {}, {} };
    m_at = m_text.size();
    return false;
}

bool CsvReader::readQuoted(std::string& cell)
{
    const std::size_t openedAt = m_line;
    ++m_at;
    for (;;) {
        if (m_at >= m_text.size()) {
            return refuse(ProblemCode::OpenQuote, openedAt);
        }
        if (m_at - m_rowStart > kMaxLineBytes) {
            return refuse(ProblemCode::LineTooLong, openedAt);
        }
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != '"') {
                return true;
            }
            cell.push_back('"');
            ++m_at;
        } else if (c == '\n' || c == '\r') {
            cell.push_back('\n');
            skipLineEnd();
        } else {
            cell.push_back(c);
            ++m_at;
        }
    }
}

bool CsvReader::readCell(std::string& cell)
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        return readQuoted(cell);
    }
    while (!atLineEnd() && m_text[m_at] != m_separator) {
        if (m_text[m_at] == '"') {
            return refuse(ProblemCode::StrayQuote, m_line);
        }
        if (m_at - m_rowStart > kMaxLineBytes) {
            return refuse(ProblemCode::LineTooLong, m_line);
        }
        cell.push_back(m_text[m_at]);
        ++m_at;
    }
    return true;
}

bool CsvReader::endCell(const CsvRow& row)
{
    if (!atLineEnd() && m_text[m_at] != m_separator) {
        return refuse(ProblemCode::TextAfterQuote, m_line);
    }
    if (row.cells.back().size() > kMaxCellBytes) {
        return refuse(ProblemCode::CellTooLong, row.line);
    }
    if (row.cells.size() > kMaxColumns) {
        return refuse(ProblemCode::TooManyColumns, row.line);
    }
    return true;
}

bool CsvReader::next(CsvRow& row)
{
    if (m_at >= m_text.size()) {
        return false;
    }
    row.line = m_line;
    row.cells.clear();
    m_rowStart = m_at;
    for (;;) {
        row.cells.emplace_back();
        if (!readCell(row.cells.back()) || !endCell(row)) {
            return false;
        }
        if (atLineEnd()) {
            skipLineEnd();
            return true;
        }
        ++m_at;
    }
}

char guessSeparator(std::string_view text)
{
    constexpr std::array kCandidates{ ',', ';', '\t', '|' };
    std::array<std::size_t, kCandidates.size()> counts{};
    bool quoted = false;
    for (std::size_t i = 0, lines = 0; i < text.size() && i < kMaxLineBytes && lines < 5; ++i) {
        quoted = text[i] == '"' ? !quoted : quoted;
        lines += text[i] == '\n' && !quoted ? 1u : 0u;
        for (std::size_t k = 0; k < kCandidates.size() && !quoted; ++k) {
            counts[k] += text[i] == kCandidates[k] ? 1u : 0u;
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    return kCandidates[static_cast<std::size_t>(best - counts.begin())];
}

CsvStart findStart(std::string_view text)
{
    const bool named
        = text.size() > 5 && text.starts_with("sep=") && (text[5] == '\r' || text[5] == '\n');
    return named ? CsvStart{ text[4], text.substr(5) } : CsvStart{ guessSeparator(text), text };
}

} // namespace pipit::exchange
