#pragma once

#include "core/exchange/plan.h"

#include <vector>

namespace pipit::exchange {

/// For one pupil of the files: the pupil here that it is, or one that it may be.
struct PupilMatch {
    std::optional<std::size_t> here; ///< index into the snapshot
    std::optional<std::size_t> perhaps; ///< same name and birth date, but both have a UPN
};

/// One match for each pupil of the files; no pupil here is matched twice.
std::vector<PupilMatch> matchPupils(
    const SchoolSnapshot& here, const ImportedSchool& files, const Identity& identity);

/// The same for staff: by id, then by code, e-mail, and a name that only one has.
std::vector<std::optional<std::size_t>> matchStaff(
    const SchoolSnapshot& here, const ImportedSchool& files, const Identity& identity);

} // namespace pipit::exchange
