#include "core/school/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/school/names.h"
#include "core/school/school.h"
#include "core/store/field_values.h"
#include "core/store/record_state.h"
#include "core/store/table_projection.h"

#include <charconv>

namespace pipit::school {

namespace {

using changes::Kind;
using changes::RecordKey;
using store::Database;
using store::Parameter;
using store::ShownFields;
using store::TableProjection;

Parameter integerOf(const ShownFields& fields, std::uint16_t field)
{
    const auto value = fields.integer(field);
    return value ? Parameter(*value) : Parameter();
}

class SchoolProjection final : public TableProjection {
public:
    SchoolProjection()
        : TableProjection(Kind::School, { "school" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::school;
        return database.run("INSERT INTO school VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kName), fields.text(kLaNumber),
                fields.text(kEstablishment), fields.text(kNation), fields.text(kDslName),
                fields.text(kDslPhone), fields.bytes(kIdentityKey),
                store::dayValue(fields, kMedicalListDate), store::dayValue(fields, kWeekA) });
    }
};

class StaffProjection final : public TableProjection {
public:
    StaffProjection()
        : TableProjection(Kind::Staff, { "staff" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::staff;
        const std::string key
            = sortKey(fields.text(kSurname)) + '\x1f' + sortKey(fields.text(kFirstName));
        return database.run("INSERT INTO staff VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kFirstName), fields.text(kSurname),
                fields.text(kTitle), fields.text(kRole), fields.text(kCode), fields.text(kEmail),
                store::idValue(fields, kPerson), key, store::dayValue(fields, kLeftOn),
                fields.text(kWorkingDays) });
    }
};

class PupilProjection final : public TableProjection {
public:
    PupilProjection()
        : TableProjection(Kind::Pupil, { "pupil" }, { "pupil_search" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::pupil;
        const std::string_view preferred = fields.text(kPreferred);
        const std::string_view called = preferred.empty() ? fields.text(kForename) : preferred;
        const std::string key = sortKey(called) + '\x1f' + sortKey(fields.text(kSurname));
        PIPIT_TRY(database.run("INSERT INTO pupil VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kForename), fields.text(kSurname),
                preferred, integerOf(fields, kYearGroup), store::idValue(fields, kClass),
                store::dayValue(fields, kLeftOn), key }));
        const std::string names = std::string(fields.text(kForename)) + ' ' + std::string(preferred)
            + ' ' + std::string(fields.text(kSurname));
        return database.run("INSERT INTO pupil_search (rowid, names) VALUES (?, ?)",
            { database.lastRowId(), std::string_view(names) });
    }
};

class ClassProjection final : public TableProjection {
public:
    ClassProjection()
        : TableProjection(Kind::Class, { "class", "class_pupil", "class_staff" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::class_;
        const std::string key = sortKey(fields.text(kName));
        PIPIT_TRY(database.run("INSERT INTO class VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kName),
                integerOf(fields, kYearGroup), fields.text(kRoom), fields.text(kForm), key,
                store::dayValue(fields, kEndedOn) }));
        PIPIT_TRY(writeMembers(database, record, kPupils, "class_pupil"));
        return writeMembers(database, record, kStaff, "class_staff");
    }

private:
    static Result<void> writeMembers(
        Database& database, const RecordKey& record, std::uint16_t field, std::string_view table)
    {
        PIPIT_TRY_ASSIGN(const auto members, store::elementsOf(database, record, field));
        for (const store::Element& member : members) {
            PIPIT_TRY(database.run("INSERT INTO " + std::string(table) + " VALUES (?, ?, ?)",
                { record.vault.view(), record.id.view(), member.id.view() }));
        }
        return {};
    }
};

class SlotProjection final : public TableProjection {
public:
    SlotProjection()
        : TableProjection(Kind::TimetableSlot, { "timetable_slot" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::slot;
        return database.run("INSERT INTO timetable_slot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), integerOf(fields, kWeekday),
                fields.text(kWeek), store::timeValue(fields, kStarts),
                store::timeValue(fields, kEnds), fields.text(kSubject),
                store::idValue(fields, kClass), fields.text(kRoom),
                store::idValue(fields, kStaff) });
    }
};

/// A need is written as "rank|code".
std::optional<Need> parseNeed(std::string_view text)
{
    const auto bar = text.find('|');
    if (bar == std::string_view::npos) {
        return std::nullopt;
    }
    Need need;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + bar, need.rank);
    if (problem != std::errc() || end != text.data() + bar || need.rank < 1 || need.rank > 99) {
        return std::nullopt;
    }
    need.code = text.substr(bar + 1);
    return need;
}

class CaseProjection final : public TableProjection {
public:
    CaseProjection()
        : TableProjection(Kind::PupilCase, { "pupil_case", "pupil_need" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::pupil_case;
        PIPIT_TRY(database.run("INSERT INTO pupil_case VALUES (?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kUpn),
                store::dayValue(fields, kBirthDate), fields.text(kProvision),
                store::dayValue(fields, kProvisionStart) }));
        PIPIT_TRY_ASSIGN(const auto needs, store::elementsOf(database, record, kNeeds));
        for (const store::Element& element : needs) {
            const auto need = parseNeed(base::asText(element.value));
            if (need) {
                PIPIT_TRY(database.run("INSERT INTO pupil_need VALUES (?, ?, ?, ?, ?)",
                    { record.vault.view(), record.id.view(), element.id.view(),
                        std::int64_t{ need->rank }, std::string_view(need->code) }));
            }
        }
        return {};
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    const auto add = [&](std::shared_ptr<const store::Projection> projection) {
        projections[projection->kind()] = projection;
    };
    add(std::make_shared<SchoolProjection>());
    add(std::make_shared<StaffProjection>());
    add(std::make_shared<PupilProjection>());
    add(std::make_shared<ClassProjection>());
    add(std::make_shared<SlotProjection>());
    add(std::make_shared<CaseProjection>());
}

} // namespace pipit::school
