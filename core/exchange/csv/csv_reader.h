#pragma once

#include "core/exchange/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::exchange {

/// One record of a CSV file.
struct CsvRow {
    std::size_t line = 0; ///< where it begins, from 1
    std::vector<std::string> cells; ///< unquoted, not trimmed

    /// True if no cell holds more than white space.
    bool isBlank() const;
};

/// Reads RFC 4180 strictly, one record at a time, with the caps of limits.h.
///
/// LF, CR LF and a lone CR end a record; a quoted cell may hold any of them. A quotation mark is
/// accepted only around a whole cell and doubled inside one: anything else is damage.
class CsvReader {
public:
    /// The text outlives the reader.
    CsvReader(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False at the end, and for good once the text proved damaged: then refused() says why.
    bool next(CsvRow& row);

    const std::optional<Problem>& refused() const noexcept { return m_refused; }

private:
    bool readCell(std::string& cell);
    bool readQuoted(std::string& cell);
    bool endCell(const CsvRow& row);
    bool atLineEnd() const;
    void skipLineEnd();
    bool refuse(ProblemCode code, std::size_t line);

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_rowStart = 0;
    std::optional<Problem> m_refused;
};

/// The one of `,` `;` tab and `|` that stands most often outside quotes in the first 5 lines.
char guessSeparator(std::string_view text);

/// Where the records of a CSV text begin, and what stands between their cells.
struct CsvStart {
    char separator;
    std::string_view text; ///< after Excel's first line "sep=;", which names the separator
};
CsvStart findStart(std::string_view text);

} // namespace pipit::exchange
