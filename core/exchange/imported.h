#pragma once

#include "core/exchange/plain_date.h"
#include "core/exchange/sen_codes.h"
#include "core/exchange/staff_role.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipit::exchange {

/// What Pipit knows of a pupil from the school's system: no more than it needs.
struct PupilFacts {
    std::string upn; ///< tidy and well-formed, or empty
    std::string surname;
    std::string forename;
    std::string preferredSurname;
    std::string preferredForename;
    std::optional<Date> birthDate;
    std::optional<int> year; ///< national curriculum year, Reception 0
    std::optional<SenStatus> sen;
    std::optional<Date> senSince;
    std::vector<Need> needs;
    std::string medicalAlert;

    bool operator==(const PupilFacts&) const = default;
};

enum class PupilField : std::uint8_t {
    Upn,
    Surname,
    Forename,
    PreferredSurname,
    PreferredForename,
    BirthDate,
    Year,
    Sen,
    SenSince,
    Needs,
    MedicalAlert,
};
inline constexpr std::size_t kPupilFields = 11;
using PupilFieldSet = std::bitset<kPupilFields>;

/// One field as text, for comparing and showing; empty if nothing is known.
std::string fieldText(const PupilFacts& facts, PupilField field);

struct ImportedPupil {
    PupilFacts facts;
    PupilFieldSet said; ///< fields that the file has a column or element for, empty ones too
    std::string formerUpn;
    std::size_t line = 0;

    bool operator==(const ImportedPupil&) const = default;
};

struct StaffFacts {
    std::string code; ///< initials or number of the school's system
    std::string email;
    std::string title;
    std::string surname;
    std::string forename;
    std::string jobTitle;
    StaffRole role = StaffRole::Other; ///< read from the job title: a proposal, grants nothing
    std::string workingDays; ///< "Mon Tue Wed"; empty for every day

    bool operator==(const StaffFacts&) const = default;
};

enum class GroupKind : std::uint8_t { Class, TeachingGroup };

struct GroupFacts {
    std::string name;
    GroupKind kind = GroupKind::Class;
    std::optional<int> year; ///< nothing for a group of several years
    std::string subject;

    bool operator==(const GroupFacts&) const = default;
};

/// Indexes into ImportedSchool's pupils and groups.
struct ImportedMembership {
    std::size_t pupil;
    std::size_t group;

    auto operator<=>(const ImportedMembership&) const = default;
};

/// Indexes into ImportedSchool's staff and groups.
struct ImportedStaffing {
    std::size_t staff;
    std::size_t group;

    auto operator<=>(const ImportedStaffing&) const = default;
};

/// One lesson of the timetable.
struct ImportedSlot {
    char week = '*'; ///< 'A', 'B', or '*' for every week
    int day = 1; ///< Monday 1
    std::string period;
    TimeOfDay start{ 0 };
    TimeOfDay end{ 0 };
    std::size_t group = 0;
    std::optional<std::size_t> staff;
    std::string subject;
    std::string room;

    auto operator<=>(const ImportedSlot&) const = default;
};

/// One lesson that somebody takes for somebody.
struct ImportedCover {
    Date date;
    std::string period;
    std::size_t group = 0;
    std::optional<std::size_t> absent;
    std::optional<std::size_t> cover;
    std::string room;

    bool operator==(const ImportedCover&) const = default;
};

/// Everything that the files of one import say together.
struct ImportedSchool {
    std::vector<ImportedPupil> pupils;
    std::vector<StaffFacts> staff;
    std::vector<GroupFacts> groups;
    std::vector<ImportedMembership> memberships; ///< sorted, each once
    std::vector<ImportedStaffing> staffing; ///< sorted, each once
    std::vector<ImportedSlot> lessons;
    std::vector<ImportedCover> cover;
    bool saysPupils = false;
    bool saysStaff = false;
    bool saysClasses = false; ///< class memberships were in a file, so leaving one can be told
    bool saysTeachingGroups = false;
    bool saysStaffing = false;
    bool saysTimetable = false;
    bool saysCover = false;
    std::size_t refusedRows = 0; ///< of pupil lists: while there are any, nobody is taken as left
    std::size_t refusedStaffRows = 0; ///< of staff lists: likewise

    bool operator==(const ImportedSchool&) const = default;
};

} // namespace pipit::exchange
