#pragma once

#include "core/exchange/problem.h"
#include "core/exchange/text_encoding.h"

#include <map>
#include <optional>
#include <vector>

namespace pipit::exchange {

enum class FileFormat : std::uint8_t { Unknown, Csv, Ctf, Json };

/// What the rows of a CSV file are.
enum class FileKind : std::uint8_t { Unknown, Pupils, Staff, Groups, Timetable, Cover };

/// What reading one file gave, for a person to see. Holds cell values: screens only, never a log.
struct FileReport {
    std::string name; ///< as the caller named it, without folders
    FileFormat format = FileFormat::Unknown;
    FileKind kind = FileKind::Unknown;
    Encoding encoding = Encoding::Utf8;
    std::size_t rows = 0; ///< below the headings, without blank ones; pupils in a CTF
    std::size_t accepted = 0; ///< rows that were taken, duplicates among them
    std::size_t duplicates = 0; ///< rows that said nothing that an earlier row had not said
    std::size_t refusedRows = 0;
    std::size_t warnings = 0;
    std::vector<Problem> problems; ///< the first kMaxListedProblems, in file order
    std::vector<std::string> ignoredColumns;
    std::map<std::string, std::size_t> unknownElements; ///< CTF: name and how often
    std::optional<Problem> refused; ///< set if nothing of the file was taken

    /// Counts a problem and lists it if there is room.
    void add(Problem problem);
    void warn(ProblemCode code, std::size_t line, std::string_view where, std::string_view value);
    void refuseRow(
        ProblemCode code, std::size_t line, std::string_view where, std::string_view value = {});
    void refuseFile(Problem problem);
};

} // namespace pipit::exchange
