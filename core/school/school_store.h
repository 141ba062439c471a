#pragma once

#include "core/school/pupil_vault.h"
#include "core/school/school.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace pipit::school {

/// Reads who and what there is at the school.
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call. People are in
/// order of their names: pupils of the forename they go by, staff of the surname.
class SchoolStore {
public:
    SchoolStore(store::Database& database, const SchoolPlace& place)
        : m_database(database)
        , m_place(place)
    {
    }

    /// Empty until somebody has entered something.
    Result<SchoolSettings> settings();

    /// NotFound. Also one who has left.
    Result<Staff> staff(const RecordId& id);
    /// Those who work here.
    Result<std::vector<Staff>> allStaff();
    /// Nothing if no member of staff is known to be this person.
    Result<std::optional<Staff>> staffOfPerson(const PersonId& person);

    /// NotFound. Also one who has left.
    Result<Pupil> pupil(const RecordId& id);
    /// NotFound if nothing of it is here, or may be opened here.
    Result<PupilCase> caseOf(const RecordId& pupil);
    /// Those who are at the school.
    Result<std::vector<Pupil>> allPupils();
    /// Those at the school with names that the typed words begin, at most `limit` (1 to 500).
    Result<std::vector<Pupil>> findPupils(std::string_view typed, std::size_t limit);

    /// NotFound. Also one that has ended; the lists below hold those that are taught.
    Result<Class> classOf(const RecordId& id);
    Result<std::vector<Class>> allClasses();
    Result<std::vector<Class>> classesOfStaff(const RecordId& staff);
    Result<std::vector<Class>> classesOfPupil(const RecordId& pupil);
    /// Those of the class who are at the school.
    Result<std::vector<Pupil>> pupilsOf(const RecordId& classId);
    Result<std::vector<Staff>> staffOf(const RecordId& classId);
    /// The staff of all classes that the pupil is in, each once.
    Result<std::vector<Staff>> staffWhoTeach(const RecordId& pupil);

    const SchoolPlace& place() const noexcept { return m_place; }

private:
    using Parameters = std::initializer_list<store::Parameter>;
    Result<std::vector<Staff>> staffWhere(std::string_view rest, Parameters parameters);
    Result<std::vector<Pupil>> pupilsWhere(std::string_view rest, Parameters parameters);
    Result<std::vector<Class>> classesWhere(std::string_view rest, Parameters parameters);

    store::Database& m_database;
    SchoolPlace m_place;
};

} // namespace pipit::school
