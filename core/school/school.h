#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pipit::school {

/// What the school says of itself. Texts are empty and days absent until somebody enters them.
struct SchoolSettings {
    std::string name;
    std::string laNumber; ///< three digits in England
    std::string establishment;
    std::string nation; ///< "England", "Wales", "Scotland", "Northern Ireland"
    std::string dslName; ///< the designated safeguarding lead
    std::string dslPhone;
    Bytes identityKey; ///< 32 bytes: the key of the hash that makes imported ids
    std::optional<Day> medicalListDate;
    std::optional<Day> weekA; ///< a Monday of a week A; no value: the timetable has one week

    bool operator==(const SchoolSettings&) const = default;
};

struct Staff {
    RecordId id;
    std::string firstName;
    std::string surname;
    std::string title;
    std::string role; ///< in the school's own words
    std::string code;
    std::string email;
    std::optional<PersonId> person; ///< once this person has joined
    std::optional<Day> leftOn = {}; ///< no value while they work here
    std::string workingDays = {}; ///< "Mon Tue Wed"; empty: every day

    bool operator==(const Staff&) const = default;
};

struct Pupil {
    RecordId id;
    std::string forename;
    std::string surname;
    std::string preferred; ///< forename that the child goes by; empty: the forename
    std::optional<int> yearGroup; ///< -1 nursery, 0 reception, 1 to 13
    std::optional<RecordId> registrationClass;
    std::optional<Day> leftOn; ///< no value while the pupil is here

    bool operator==(const Pupil&) const = default;
};

struct Need {
    int rank = 0; ///< 1 for the primary need
    std::string code; ///< like "SLCN"

    bool operator==(const Need&) const = default;
};

/// What only the SEN team reads of a pupil.
struct PupilCase {
    RecordId pupil;
    std::string upn;
    std::optional<Day> birthDate;
    std::string provision; ///< "N", "K", "E", or empty if unknown
    std::optional<Day> provisionStart;
    std::vector<Need> needs; ///< by rank, then code

    bool operator==(const PupilCase&) const = default;
};

enum class ClassForm : std::uint8_t { Class, TeachingGroup };

struct Class {
    RecordId id;
    std::string name;
    std::optional<int> yearGroup;
    std::string room;
    ClassForm form = ClassForm::Class;
    std::optional<Day> endedOn = {}; ///< no value while it is taught

    bool operator==(const Class&) const = default;
};

enum class Week : std::uint8_t { A, B };

struct TimetableSlot {
    RecordId id;
    int weekday = 1; ///< 1 Monday to 5 Friday
    std::optional<Week> week; ///< no value: every week
    std::chrono::minutes starts{ 0 }; ///< since midnight on the clock on the wall
    std::chrono::minutes ends{ 0 };
    std::string subject;
    RecordId classId;
    std::string room; ///< empty: the class's
    std::optional<RecordId> staff;

    bool operator==(const TimetableSlot&) const = default;
};

} // namespace pipit::school
