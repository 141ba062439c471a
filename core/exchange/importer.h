#pragma once

#include "core/exchange/byte_source.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv/csv_sample.h"
#include "core/exchange/file_report.h"
#include "core/exchange/file_rows.h"
#include "core/exchange/imported.h"

#include <deque>

namespace pipit::exchange {

/// The files of one import and what they say together.
struct ImportResult {
    ImportedSchool school; ///< empty if any file was refused: nothing is half imported
    std::vector<FileReport> files; ///< in the order in which they were added

    bool refused() const;
};

/// Reads the files of one import: CSV in any product's headings, or CTF.
///
/// Thread: any one; touches nothing but its sources. Memory: bounded by limits.h.
class Importer {
public:
    /// Reads one file. The report stands until finish(); counts of rows that name pupils or staff
    /// are complete only there, since files come in any order. `name` is without folders.
    const FileReport& add(std::string name, ByteSource& source,
        const std::optional<ColumnMapping>& remembered = std::nullopt);

    /// The mapping that the last CSV file was read with, to show and to remember.
    const ColumnMapping& lastMapping() const noexcept { return m_lastMapping; }
    /// The headings of the last CSV file, as they stand in it.
    const std::vector<std::string>& lastHeadings() const noexcept { return m_lastHeadings; }
    /// The beginning of the last file, if it is CSV; also of one that was refused, so that a person
    /// can say what its columns are.
    const CsvSample& lastSample() const noexcept { return m_lastSample; }

    /// Puts all files together. Call once.
    ImportResult finish();

private:
    struct File {
        FileRows rows;
        FileReport report;
    };
    void readText(
        File& file, std::string_view text, const std::optional<ColumnMapping>& remembered);

    std::deque<File> m_files;
    ColumnMapping m_lastMapping;
    std::vector<std::string> m_lastHeadings;
    CsvSample m_lastSample;
};

} // namespace pipit::exchange
