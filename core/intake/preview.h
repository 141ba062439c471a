#pragma once

#include "core/exchange/column_mapping.h"
#include "core/exchange/csv/csv_sample.h"
#include "core/exchange/file_report.h"
#include "core/exchange/plan.h"

#include <string>
#include <vector>

namespace pipit::intake {

/// One file of an import as it was read. Holds cell values: screens only, never a log.
struct FilePreview {
    /// Counts, and problems with line and reason; `report.refused` is set if the file was refused.
    exchange::FileReport report;
    // CSV only; empty for other formats.
    exchange::CsvSample sample; ///< headings and first rows, also of a file that was refused
    exchange::ColumnMapping mapping; ///< as it was read: guessed, remembered or chosen
    std::vector<exchange::Column> missing; ///< without these the file cannot be read
    bool isRemembered = false; ///< the mapping was used for such headings before, or chosen now
};

enum class LineKind : std::uint8_t { New, Changed, Moved, Left, Returned, Kept, Perhaps };

/// One thing that the import would do to a pupil, in words that need no translation.
struct PupilLine {
    LineKind kind = LineKind::New;
    RecordId pupil;
    std::string name; ///< "Leo Morgan"
    /// Changed and Kept: which field, with both values. Moved: Year, or the classes if the years
    /// are the same. Perhaps: a new pupil who may be one that is here (`here` names that one).
    std::optional<exchange::PupilField> field;
    std::string here;
    std::string file;

    bool operator==(const PupilLine&) const = default;
};

/// Numbers for the preview. Of pupils unless they say otherwise; a pupil who is changed and moved
/// counts in both.
struct PreviewCounts {
    std::size_t fresh = 0;
    std::size_t changed = 0;
    std::size_t moved = 0;
    std::size_t left = 0;
    std::size_t returned = 0;
    std::size_t kept = 0; ///< values of the file that stay out: a person changed the field here
    std::size_t refusedRows = 0; ///< of all files
    std::size_t warnings = 0; ///< of all files
    std::size_t withheldLeavers = 0; ///< not in the file, but a row was refused: may be that row
    std::size_t newStaff = 0;
    std::size_t changedStaff = 0;
    std::size_t leftStaff = 0;
    std::size_t newClasses = 0; ///< classes and teaching groups
    std::size_t endedClasses = 0;
    std::size_t newLessons = 0;
    std::size_t endedLessons = 0;

    bool operator==(const PreviewCounts&) const = default;
};

/// What an import would do. Nothing has been written.
struct Preview {
    std::vector<FilePreview> files; ///< in the order in which they were given
    PreviewCounts counts;
    std::vector<PupilLine> pupils; ///< by kind, then name

    // To be carried out by Intake; screens need not look.
    exchange::ImportedSchool school;
    exchange::ImportPlan plan;
    exchange::ImportScope scope = exchange::ImportScope::WholeSchool;

    /// A file was refused: nothing of the import can be carried out.
    bool isRefused() const;
    /// Carrying it out would write nothing.
    bool isEmpty() const { return plan.isEmpty(); }
};

} // namespace pipit::intake
