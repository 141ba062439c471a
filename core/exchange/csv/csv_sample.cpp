#include "core/exchange/csv/csv_sample.h"

#include "core/exchange/column_mapping.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/key_text.h"
#include "core/exchange/problem.h"

#include <algorithm>

namespace pipit::exchange {

namespace {

constexpr std::size_t kShownBytes = 60;
/// A column that is blank so far down is shown without a value.
constexpr int kRowsLookedAt = 40;

std::size_t filledCells(const CsvRow& row)
{
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(),
        [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

CsvRow findHeadings(const CsvStart& start)
{
    CsvReader reader(start.text, start.separator);
    CsvRow row;
    CsvRow first;
    for (int tried = 0; tried < kHeadingRowsTried && reader.next(row);) {
        if (row.isBlank()) {
            continue;
        }
        ++tried;
        if (knownColumns(guessMapping(row.cells)) >= kLeastKnownColumns) {
            return row;
        }
        if (first.cells.empty() && filledCells(row) >= kLeastKnownColumns) {
            first = row;
        }
    }
    return first;
}

} // namespace

CsvSample sampleOf(std::string_view text)
{
    const CsvStart start = findStart(text);
    const CsvRow headings = findHeadings(start);
    CsvSample sample{ headings.cells, {}, headings.line };
    sample.values.resize(headings.cells.size());
    CsvReader reader(start.text, start.separator);
    CsvRow row;
    for (int looked = 0; looked < kRowsLookedAt && reader.next(row);) {
        if (row.line <= headings.line) {
            continue;
        }
        ++looked;
        for (std::size_t i = 0; i < std::min(row.cells.size(), sample.values.size()); ++i) {
            const auto value = trimmed(row.cells[i]);
            if (!value.empty() && sample.values[i].size() < kSampleRows) {
                sample.values[i].push_back(cutText(value, kShownBytes));
            }
        }
    }
    return sample;
}

} // namespace pipit::exchange
