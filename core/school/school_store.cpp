#include "core/school/school_store.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/store/search_words.h"

namespace pipit::school {

namespace {

using store::Row;

std::string textOf(const Row& row, int column) { return std::string(row.text(column)); }

template <class IdType> std::optional<IdType> idOf(const Row& row, int column)
{
    return IdType::from(row.blob(column));
}

std::optional<int> numberOf(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Staff staffFrom(const Row& row)
{
    return { row.id<RecordId>(0), textOf(row, 1), textOf(row, 2), textOf(row, 3), textOf(row, 4),
        textOf(row, 5), textOf(row, 6), idOf<PersonId>(row, 7), base::parseDay(row.text(8)),
        textOf(row, 9) };
}

Pupil pupilFrom(const Row& row)
{
    return { row.id<RecordId>(0), textOf(row, 1), textOf(row, 2), textOf(row, 3), numberOf(row, 4),
        idOf<RecordId>(row, 5), base::parseDay(row.text(6)) };
}

Class classFrom(const Row& row)
{
    return { row.id<RecordId>(0), textOf(row, 1), numberOf(row, 2), textOf(row, 3),
        row.text(4) == "teaching group" ? ClassForm::TeachingGroup : ClassForm::Class,
        base::parseDay(row.text(5)) };
}

template <class T> Result<T> only(Result<std::vector<T>> found, const char* what)
{
    if (!found) {
        return found.error();
    }
    return found->empty() ? Result<T>(Error{ ErrorCode::NotFound, what })
                          : Result<T>(std::move(found->front()));
}

} // namespace

Result<std::vector<Staff>> SchoolStore::staffWhere(std::string_view rest, Parameters parameters)
{
    std::vector<Staff> found;
    PIPIT_TRY(m_database.each(
        "SELECT record, first_name, surname, title, role, code, email, person, left_on,"
        " working_days FROM staff s WHERE "
            + std::string(rest) + " ORDER BY sort_key, record",
        parameters, [&](const Row& row) -> Result<void> {
            found.push_back(staffFrom(row));
            return {};
        }));
    return found;
}

Result<std::vector<Pupil>> SchoolStore::pupilsWhere(std::string_view rest, Parameters parameters)
{
    std::vector<Pupil> found;
    PIPIT_TRY(m_database.each("SELECT record, forename, surname, preferred, year_group, class, "
                              "left_on FROM pupil p WHERE "
            + std::string(rest),
        parameters, [&](const Row& row) -> Result<void> {
            found.push_back(pupilFrom(row));
            return {};
        }));
    return found;
}

Result<std::vector<Class>> SchoolStore::classesWhere(std::string_view rest, Parameters parameters)
{
    std::vector<Class> found;
    PIPIT_TRY(
        m_database.each("SELECT record, name, year_group, room, form, ended_on FROM class c WHERE "
                + std::string(rest) + " ORDER BY sort_key, record",
            parameters, [&](const Row& row) -> Result<void> {
                found.push_back(classFrom(row));
                return {};
            }));
    return found;
}

Result<SchoolSettings> SchoolStore::settings()
{
    SchoolSettings out;
    PIPIT_TRY(m_database.each("SELECT name, la_number, establishment, nation, dsl_name, dsl_phone,"
                              " identity_key, medical_list, week_a FROM school"
                              " WHERE vault = ? AND record = ?",
        { m_place.vault.view(), m_place.school.view() }, [&](const Row& row) -> Result<void> {
            const ByteView key = row.blob(6);
            out = { textOf(row, 0), textOf(row, 1), textOf(row, 2), textOf(row, 3), textOf(row, 4),
                textOf(row, 5), Bytes(key.begin(), key.end()), base::parseDay(row.text(7)),
                base::parseDay(row.text(8)) };
            return {};
        }));
    return out;
}

Result<Staff> SchoolStore::staff(const RecordId& id)
{
    return only(
        staffWhere("vault = ? AND record = ?", { m_place.vault.view(), id.view() }), "staff");
}

Result<std::vector<Staff>> SchoolStore::allStaff()
{
    return staffWhere("vault = ? AND left_on = ''", { m_place.vault.view() });
}

Result<std::optional<Staff>> SchoolStore::staffOfPerson(const PersonId& person)
{
    PIPIT_TRY_ASSIGN(auto found,
        staffWhere("vault = ? AND person = ?", { m_place.vault.view(), person.view() }));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<Pupil> SchoolStore::pupil(const RecordId& id)
{
    return only(
        pupilsWhere("vault = ? AND record = ?", { m_place.vault.view(), id.view() }), "pupil");
}

Result<PupilCase> SchoolStore::caseOf(const RecordId& pupil)
{
    const VaultId vault = pupilVaultId(m_place.school, pupil, changes::VaultKind::PupilCasework);
    std::optional<PupilCase> found;
    PIPIT_TRY(m_database.each("SELECT upn, birth_date, provision, provision_start FROM pupil_case"
                              " WHERE vault = ? AND record = ?",
        { vault.view(), pupil.view() }, [&](const Row& row) -> Result<void> {
            found = { pupil, textOf(row, 0), base::parseDay(row.text(1)), textOf(row, 2),
                base::parseDay(row.text(3)), {} };
            return {};
        }));
    if (!found) {
        return Error{ ErrorCode::NotFound, "pupil case" };
    }
    PIPIT_TRY(m_database.each("SELECT DISTINCT rank, code FROM pupil_need"
                              " WHERE vault = ? AND record = ? ORDER BY rank, code",
        { vault.view(), pupil.view() }, [&](const Row& row) -> Result<void> {
            found->needs.push_back({ static_cast<int>(row.integer(0)), textOf(row, 1) });
            return {};
        }));
    return *found;
}

Result<std::vector<Pupil>> SchoolStore::allPupils()
{
    return pupilsWhere(
        "vault = ? AND left_on = '' ORDER BY sort_key, record", { m_place.vault.view() });
}

Result<std::vector<Pupil>> SchoolStore::findPupils(std::string_view typed, std::size_t limit)
{
    PIPIT_CHECK(limit >= 1 && limit <= 500);
    const std::string words = store::searchWords(typed);
    if (words.empty()) {
        return std::vector<Pupil>{};
    }
    return pupilsWhere("row IN (SELECT rowid FROM pupil_search WHERE pupil_search MATCH ?)"
                       " AND vault = ? AND left_on = '' ORDER BY sort_key, record LIMIT ?",
        { std::string_view(words), m_place.vault.view(), static_cast<std::int64_t>(limit) });
}

Result<Class> SchoolStore::classOf(const RecordId& id)
{
    return only(
        classesWhere("vault = ? AND record = ?", { m_place.vault.view(), id.view() }), "class");
}

Result<std::vector<Class>> SchoolStore::allClasses()
{
    return classesWhere("vault = ? AND ended_on = ''", { m_place.vault.view() });
}

Result<std::vector<Class>> SchoolStore::classesOfStaff(const RecordId& staff)
{
    return classesWhere("vault = ?1 AND ended_on = '' AND record IN"
                        " (SELECT record FROM class_staff WHERE vault = ?1 AND staff = ?2)",
        { m_place.vault.view(), staff.view() });
}

Result<std::vector<Class>> SchoolStore::classesOfPupil(const RecordId& pupil)
{
    return classesWhere("vault = ?1 AND ended_on = '' AND record IN"
                        " (SELECT record FROM class_pupil WHERE vault = ?1 AND pupil = ?2)",
        { m_place.vault.view(), pupil.view() });
}

Result<std::vector<Pupil>> SchoolStore::pupilsOf(const RecordId& classId)
{
    return pupilsWhere("vault = ?1 AND left_on = '' AND record IN"
                       " (SELECT pupil FROM class_pupil WHERE vault = ?1 AND record = ?2)"
                       " ORDER BY sort_key, record",
        { m_place.vault.view(), classId.view() });
}

Result<std::vector<Staff>> SchoolStore::staffOf(const RecordId& classId)
{
    return staffWhere("vault = ?1 AND left_on = '' AND record IN"
                      " (SELECT staff FROM class_staff WHERE vault = ?1 AND record = ?2)",
        { m_place.vault.view(), classId.view() });
}

Result<std::vector<Staff>> SchoolStore::staffWhoTeach(const RecordId& pupil)
{
    return staffWhere(
        "vault = ?1 AND left_on = '' AND record IN (SELECT t.staff FROM class_pupil m"
        " JOIN class_staff t ON t.vault = m.vault AND t.record = m.record"
        " JOIN class c ON c.vault = m.vault AND c.record = m.record AND c.ended_on = ''"
        " WHERE m.vault = ?1 AND m.pupil = ?2)",
        { m_place.vault.view(), pupil.view() });
}

} // namespace pipit::school
