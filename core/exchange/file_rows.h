#pragma once

#include "core/exchange/imported.h"

#include <string>
#include <vector>

namespace pipit::exchange {

/// A pupil as one row or one CTF element says.
struct PupilRow {
    ImportedPupil pupil;
    std::vector<std::string> classes;
};

struct StaffRow {
    StaffFacts facts;
    std::vector<std::string> classes;
    std::size_t line = 0;
};

/// "This pupil is in this group": the pupil by UPN, or by names and birth date.
struct GroupRow {
    PupilFacts who;
    GroupFacts group;
    std::string staff; ///< code or e-mail; may be empty
    std::size_t line = 0;
};

struct SlotRow {
    ImportedSlot slot; ///< without group and staff
    GroupFacts group;
    std::string staff;
    std::size_t line = 0;
};

struct CoverRow {
    ImportedCover cover; ///< without group and staff
    std::string group;
    std::string absentStaff;
    std::string coverStaff;
    std::size_t line = 0;
};

/// What one file says, before it is put together with the others.
struct FileRows {
    std::vector<PupilRow> pupils;
    std::vector<StaffRow> staff;
    std::vector<GroupRow> groups;
    std::vector<SlotRow> lessons;
    std::vector<CoverRow> cover;
    bool saysClasses = false; ///< a pupil list with a class column
    bool saysStaffing = false;
};

} // namespace pipit::exchange
