#pragma once

#include "core/exchange/imported.h"

#include <string>
#include <vector>

namespace pipit::exchange {

/// True if two rows that found each other by UPN or by name can be one pupil: the same forename and
/// birth date (a surname may have changed), or the same names where a birth date is unknown. Twins
/// with one UPN by a slip are two.
bool isSamePupil(const PupilFacts& a, const PupilFacts& b);

/// Adds what `row` knows and `pupil` does not. False if it said nothing new.
bool mergePupil(ImportedPupil& pupil, const ImportedPupil& row);

/// The texts by which files name a member of staff, the surest first; never empty.
std::vector<std::string> staffKeys(const StaffFacts& facts);

} // namespace pipit::exchange
