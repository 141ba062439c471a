#pragma once

#include "core/exchange/file_report.h"
#include "core/exchange/imported.h"

namespace pipit::exchange {

// Checks that CSV and CTF share. `where` is the column's heading or the element's name.

/// Stores a UPN that has the form of one; warns of another form, a wrong letter, an unknown LA.
void takeUpn(std::string& into, std::string_view text, std::size_t line, std::string_view where,
    FileReport& report);

/// Reads a date; an empty text is nothing, one that cannot be read is a warning.
std::optional<Date> takeDate(
    std::string_view text, std::size_t line, std::string_view where, FileReport& report);

/// Adds a need unless it is there already; a text that is no need is a warning.
void takeNeed(std::vector<Need>& needs, std::string_view text, int rank, std::size_t line,
    std::string_view where, FileReport& report);

/// False, and a refused row, if there is no name or nothing to know the pupil by.
bool canBeKnown(const PupilFacts& facts, std::size_t line, FileReport& report);

} // namespace pipit::exchange
