#include "core/intake/school_now.h"

#include "core/base/day.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/school/school_writer.h"
#include "core/store/record_state.h"
#include "core/store/shown_fields.h"

#include <charconv>

namespace pipit::intake {

namespace {

using changes::Kind;
using changes::RecordKey;
using exchange::PupilField;
using store::ShownFields;

std::optional<exchange::Date> dateOf(const ShownFields& fields, std::uint16_t field)
{
    const auto day = base::parseDay(fields.text(field));
    if (!day) {
        return std::nullopt;
    }
    return exchange::Date{ std::chrono::sys_days(day->time_since_epoch()) };
}

std::optional<int> numberOf(const ShownFields& fields, std::uint16_t field)
{
    const auto number = fields.integer(field);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// A need is written as "rank|code".
std::optional<exchange::Need> needOf(std::string_view text)
{
    exchange::Need need;
    const char* end = text.data() + text.size();
    const auto [bar, problem] = std::from_chars(text.data(), end, need.rank);
    if (problem != std::errc() || bar == end || *bar != '|') {
        return std::nullopt;
    }
    need.code.assign(bar + 1, end);
    return need;
}

class Reader {
public:
    Reader(store::Database& database, const school::SchoolPlace& place)
        : m_database(database)
        , m_place(place)
    {
    }

    Result<SchoolNow> read()
    {
        PIPIT_TRY(readSettings());
        PIPIT_TRY(eachRecord(Kind::Pupil, [this](const RecordKey& key, const ShownFields& fields) {
            return addPupil(key, fields);
        }));
        PIPIT_TRY(eachRecord(Kind::Staff, [this](const RecordKey& key, const ShownFields& fields) {
            return addStaff(key, fields);
        }));
        PIPIT_TRY(eachRecord(Kind::Class, [this](const RecordKey& key, const ShownFields& fields) {
            return addGroup(key, fields);
        }));
        PIPIT_TRY(eachRecord(
            Kind::TimetableSlot, [this](const RecordKey& key, const ShownFields&) -> Result<void> {
                PIPIT_TRY_ASSIGN(const bool byHand, store::isByHand(m_database, key));
                if (!byHand) {
                    m_now.snapshot.lessons.push_back(key.id);
                }
                return {};
            }));
        return std::move(m_now);
    }

private:
    using Visit = std::function<Result<void>(const RecordKey&, const ShownFields&)>;

    Result<void> eachRecord(Kind kind, const Visit& visit)
    {
        std::vector<RecordId> ids;
        PIPIT_TRY(m_database.each("SELECT DISTINCT record FROM touch WHERE vault = ? AND kind = ?"
                                  " ORDER BY record",
            { m_place.vault.view(), static_cast<std::int64_t>(kind) },
            [&](const store::Row& row) -> Result<void> {
                ids.push_back(row.id<RecordId>(0));
                return {};
            }));
        for (const RecordId& id : ids) {
            const RecordKey key = school::keyOf(m_place, kind, id);
            PIPIT_TRY_ASSIGN(const bool hidden, store::isHidden(m_database, key));
            if (!hidden) {
                PIPIT_TRY_ASSIGN(const ShownFields fields, store::shownFields(m_database, key));
                PIPIT_TRY(visit(key, fields));
            }
        }
        return {};
    }

    void note(const RecordId& record, const ShownFields& fields, std::initializer_list<int> numbers)
    {
        for (const int number : numbers) {
            const auto field = static_cast<std::uint16_t>(number);
            if (fields.field(field).byHand) {
                m_now.byHand.emplace(record, field);
            }
        }
    }

    Result<void> readSettings()
    {
        using namespace changes::school;
        const auto id = school::schoolRecordId(m_place.school);
        PIPIT_TRY_ASSIGN(const ShownFields fields,
            store::shownFields(m_database, school::keyOf(m_place, Kind::School, id)));
        note(id, fields, { kMedicalListDate });
        m_now.hasMedicalListDate = !fields.text(kMedicalListDate).empty();
        return {};
    }

    Result<void> addPupil(const RecordKey& key, const ShownFields& fields)
    {
        using namespace changes::pupil;
        exchange::PupilSnapshot pupil;
        pupil.id = key.id;
        pupil.facts.surname = fields.text(kSurname);
        pupil.facts.forename = fields.text(kForename);
        pupil.facts.preferredForename = fields.text(kPreferred);
        pupil.facts.year = numberOf(fields, kYearGroup);
        pupil.left = base::parseDay(fields.text(kLeftOn)).has_value();
        edited(pupil, PupilField::Surname, fields.field(kSurname).byHand);
        edited(pupil, PupilField::Forename, fields.field(kForename).byHand);
        edited(pupil, PupilField::PreferredForename, fields.field(kPreferred).byHand);
        edited(pupil, PupilField::Year, fields.field(kYearGroup).byHand);
        note(key.id, fields, { kClass, kLeftOn });
        PIPIT_TRY_ASSIGN(pupil.byHand, store::isByHand(m_database, key));
        PIPIT_TRY(addCase(pupil));
        PIPIT_TRY(addAlert(pupil));
        m_now.snapshot.pupils.push_back(std::move(pupil));
        return {};
    }

    Result<void> addCase(exchange::PupilSnapshot& pupil)
    {
        using namespace changes::pupil_case;
        const RecordKey key = school::keyOf(m_place, Kind::PupilCase, pupil.id);
        PIPIT_TRY_ASSIGN(const ShownFields fields, store::shownFields(m_database, key));
        pupil.facts.upn = fields.text(kUpn);
        pupil.facts.birthDate = dateOf(fields, kBirthDate);
        pupil.facts.sen = exchange::parseSenStatus(fields.text(kProvision));
        pupil.facts.senSince = dateOf(fields, kProvisionStart);
        edited(pupil, PupilField::Upn, fields.field(kUpn).byHand);
        edited(pupil, PupilField::BirthDate, fields.field(kBirthDate).byHand);
        edited(pupil, PupilField::Sen, fields.field(kProvision).byHand);
        edited(pupil, PupilField::SenSince, fields.field(kProvisionStart).byHand);
        PIPIT_TRY_ASSIGN(const auto needs, store::elementsOf(m_database, key, kNeeds));
        for (const store::Element& element : needs) {
            if (auto need = needOf(base::asText(element.value))) {
                pupil.facts.needs.push_back(std::move(*need));
            }
            edited(pupil, PupilField::Needs, element.byHand);
        }
        return {};
    }

    Result<void> addAlert(exchange::PupilSnapshot& pupil)
    {
        const auto vault
            = school::pupilVaultId(m_place.school, pupil.id, changes::VaultKind::PupilPassport);
        PIPIT_TRY_ASSIGN(const ShownFields fields,
            store::shownFields(
                m_database, { vault, static_cast<std::uint16_t>(Kind::Passport), pupil.id }));
        pupil.facts.medicalAlert = fields.text(changes::passport::kAlert);
        edited(pupil, PupilField::MedicalAlert, fields.field(changes::passport::kAlert).byHand);
        return {};
    }

    static void edited(exchange::PupilSnapshot& pupil, PupilField field, bool byHand)
    {
        if (byHand) {
            pupil.editedHere.set(static_cast<std::size_t>(field));
        }
    }

    Result<void> addStaff(const RecordKey& key, const ShownFields& fields)
    {
        using namespace changes::staff;
        exchange::StaffSnapshot staff;
        staff.id = key.id;
        staff.facts.forename = fields.text(kFirstName);
        staff.facts.surname = fields.text(kSurname);
        staff.facts.title = fields.text(kTitle);
        staff.facts.jobTitle = fields.text(kRole);
        staff.facts.role = exchange::readStaffRole(staff.facts.jobTitle);
        staff.facts.code = fields.text(kCode);
        staff.facts.email = fields.text(kEmail);
        staff.facts.workingDays = fields.text(kWorkingDays);
        staff.left = base::parseDay(fields.text(kLeftOn)).has_value();
        for (const auto field :
            { kFirstName, kSurname, kTitle, kRole, kCode, kEmail, kWorkingDays }) {
            staff.editedHere = staff.editedHere || fields.field(field).byHand;
        }
        note(key.id, fields, { kLeftOn });
        PIPIT_TRY_ASSIGN(staff.byHand, store::isByHand(m_database, key));
        m_now.snapshot.staff.push_back(std::move(staff));
        return {};
    }

    Result<void> addGroup(const RecordKey& key, const ShownFields& fields)
    {
        using namespace changes::class_;
        exchange::GroupSnapshot group;
        group.id = key.id;
        group.facts.name = fields.text(kName);
        group.facts.year = numberOf(fields, kYearGroup);
        group.facts.kind = fields.text(kForm) == "teaching group"
            ? exchange::GroupKind::TeachingGroup
            : exchange::GroupKind::Class;
        group.ended = base::parseDay(fields.text(kEndedOn)).has_value();
        note(key.id, fields, { kName, kYearGroup, kForm, kEndedOn });
        PIPIT_TRY_ASSIGN(group.byHand, store::isByHand(m_database, key));
        PIPIT_TRY(addMembers(key, kPupils, m_now.snapshot.pupilGroups));
        PIPIT_TRY(addMembers(key, kStaff, m_now.snapshot.staffGroups));
        m_now.snapshot.groups.push_back(std::move(group));
        return {};
    }

    Result<void> addMembers(
        const RecordKey& group, std::uint16_t field, std::vector<exchange::Membership>& into)
    {
        PIPIT_TRY_ASSIGN(const auto members, store::elementsOf(m_database, group, field));
        for (const store::Element& member : members) {
            into.push_back({ member.id, group.id, member.byHand });
        }
        return {};
    }

    store::Database& m_database;
    school::SchoolPlace m_place;
    SchoolNow m_now;
};

} // namespace

Result<SchoolNow> schoolNow(store::Database& database, const school::SchoolPlace& place)
{
    return Reader(database, place).read();
}

} // namespace pipit::intake
