#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pipit::exchange {

/// What is wrong with a file, a row or a cell. Screens map it to a translated sentence.
enum class ProblemCode : std::uint8_t {
    // The file as a whole.
    CannotRead,
    TooBig,
    Empty,
    Workbook, ///< an Excel or OpenDocument file, not a text file
    NotText,
    BadEncoding,
    OpenQuote,
    StrayQuote,
    TextAfterQuote,
    RaggedRow,
    LineTooLong,
    CellTooLong,
    TooManyColumns,
    TooManyRows,
    NoHeadings,
    MissingColumn,
    BadXml,
    Doctype,
    TooDeep,
    NotCtf,
    BadJson,
    // A row, an element or a cell.
    NoName,
    NoIdentity, ///< neither UPN nor birth date: nothing to know the pupil by
    UpnUsedTwice,
    UpnFormat,
    UpnCheckLetter,
    UpnUnknownAuthority,
    BadDate,
    BadYear,
    BadSenStatus,
    BadNeed,
    BadDay,
    BadTime,
    NoGroup,
    UnknownPupil,
    UnknownStaff,
    UnknownStrategy,
    BadValue,
    NewerVersion,
    UnknownVersion,
    EncodingMismatch,
};

enum class Severity : std::uint8_t {
    Warning, ///< kept, with something to look at
    RefusedRow, ///< this row is left out, the rest is read
    RefusedFile, ///< nothing of the file is taken
};

/// One thing that a person should see after reading a file.
struct Problem {
    ProblemCode code;
    Severity severity = Severity::Warning;
    std::size_t line = 0; ///< in the file, from 1; 0 if it belongs to no line
    std::string where; ///< the column's heading or the element's name
    std::string value; ///< what stood there, cut at 60 bytes: for the screen, never for a log

    bool operator==(const Problem&) const = default;
};

/// A plain English sentence for the command line and the tests.
std::string_view describe(ProblemCode code);

/// At most `limit` bytes of `text`, never half a UTF-8 character.
std::string cutText(std::string_view text, std::size_t limit);

} // namespace pipit::exchange
