#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pipit::exchange {

inline constexpr std::size_t kSampleRows = 3;

/// The headings of a CSV file with what stands below them: for the person who says what the columns
/// mean. Holds cell values: screens only, never a log.
struct CsvSample {
    std::vector<std::string> headings; ///< as they stand in the file; at most kMaxColumns
    /// For each heading the first values that are not blank, at most kSampleRows, each cut at 60
    /// bytes.
    std::vector<std::vector<std::string>> values;
    std::size_t line = 0; ///< where the headings begin, from 1

    bool operator==(const CsvSample&) const = default;
};

/// Looks at the first rows only. The headings are the row that an import would take for them; if
/// it knows none, the first row with two cells that are not blank. Empty if there is no such row,
/// or the text is damaged before it.
CsvSample sampleOf(std::string_view text);

} // namespace pipit::exchange
