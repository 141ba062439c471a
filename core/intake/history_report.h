#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pipit::intake {

/// What a person should know of one record of a history that was taken.
enum class HistoryRemark : std::uint8_t {
    UnknownPupil, ///< nobody here has that UPN: left out
    OthersHere, ///< people shared passports of their own: left out, theirs stand
    TooManyLines, ///< more strategies than a passport can hold: left out
    UnknownStrategy, ///< not in the library: the words are taken, without a link to it
    Shortened, ///< a text over the limit of its field was cut at a word
    UnknownStaff, ///< nobody here has that code: the group is without them
    UnknownGroup, ///< neither here nor in the file: left out
    OutOfRange, ///< a value that the field cannot have: taken without it
};

struct HistoryNote {
    HistoryRemark remark;
    std::string where; ///< "passports[P207000016049].hard"
    std::string value; ///< what it is about, or the text as it was: for the screen, never for a log

    bool operator==(const HistoryNote&) const = default;
};

struct HistoryCounts {
    std::size_t taken = 0;
    std::size_t here = 0; ///< taken before, on whichever tablet
    std::size_t leftOut = 0;

    bool operator==(const HistoryCounts&) const = default;
};

/// What taking a history came to.
struct HistoryReport {
    HistoryCounts strategies;
    HistoryCounts passports;
    HistoryCounts interventions;
    HistoryCounts sessions;
    HistoryCounts observations;
    std::vector<HistoryNote> notes; ///< in the order of the file

    bool operator==(const HistoryReport&) const = default;
};

} // namespace pipit::intake
