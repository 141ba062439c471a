#include "core/school/school_writer.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/school/field_rules.h"

namespace pipit::school {

namespace {

using changes::Kind;
using store::RecordUpdate;

std::string text(const std::optional<Day>& day) { return day ? base::isoDay(*day) : std::string{}; }

std::string text(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : std::string{};
}

template <class IdType> std::string text(const std::optional<IdType>& id)
{
    return id ? std::string(base::asText(id->view())) : std::string{};
}

std::string text(const std::optional<Week>& week)
{
    if (!week) {
        return {};
    }
    return *week == Week::A ? "A" : "B";
}

} // namespace

changes::RecordKey keyOf(const SchoolPlace& place, Kind kind, const RecordId& id)
{
    const VaultId vault = kind == Kind::PupilCase
        ? pupilVaultId(place.school, id, changes::VaultKind::PupilCasework)
        : place.vault;
    return { vault, static_cast<std::uint16_t>(kind), id };
}

RecordUpdate updateOf(const SchoolPlace& place, const SchoolSettings& settings)
{
    using namespace changes::school;
    return { keyOf(place, Kind::School, schoolRecordId(place.school)),
        { { kName, settings.name }, { kLaNumber, settings.laNumber },
            { kEstablishment, settings.establishment }, { kNation, settings.nation },
            { kDslName, settings.dslName }, { kDslPhone, settings.dslPhone },
            { kIdentityKey, std::string(base::asText(settings.identityKey)) },
            { kMedicalListDate, text(settings.medicalListDate) },
            { kWeekA, text(settings.weekA) } } };
}

RecordUpdate updateOf(const SchoolPlace& place, const Staff& staff)
{
    using namespace changes::staff;
    return { keyOf(place, Kind::Staff, staff.id),
        { { kFirstName, staff.firstName }, { kSurname, staff.surname }, { kTitle, staff.title },
            { kRole, staff.role }, { kCode, staff.code }, { kEmail, staff.email },
            { kPerson, text(staff.person) }, { kLeftOn, text(staff.leftOn) },
            { kWorkingDays, staff.workingDays } } };
}

RecordUpdate updateOf(const SchoolPlace& place, const Pupil& pupil)
{
    using namespace changes::pupil;
    return { keyOf(place, Kind::Pupil, pupil.id),
        { { kForename, pupil.forename }, { kSurname, pupil.surname },
            { kPreferred, pupil.preferred }, { kYearGroup, text(pupil.yearGroup) },
            { kClass, text(pupil.registrationClass) }, { kLeftOn, text(pupil.leftOn) } } };
}

RecordUpdate updateOf(const SchoolPlace& place, const Class& theClass)
{
    using namespace changes::class_;
    const bool group = theClass.form == ClassForm::TeachingGroup;
    return { keyOf(place, Kind::Class, theClass.id),
        { { kName, theClass.name }, { kYearGroup, text(theClass.yearGroup) },
            { kRoom, theClass.room }, { kForm, group ? "teaching group" : "class" },
            { kEndedOn, text(theClass.endedOn) } } };
}

RecordUpdate updateOf(const SchoolPlace& place, const TimetableSlot& slot)
{
    using namespace changes::slot;
    return { keyOf(place, Kind::TimetableSlot, slot.id),
        { { kWeekday, std::to_string(slot.weekday) }, { kWeek, text(slot.week) },
            { kStarts, base::timeOfDay(slot.starts) }, { kEnds, base::timeOfDay(slot.ends) },
            { kSubject, slot.subject }, { kClass, text(std::optional(slot.classId)) },
            { kRoom, slot.room }, { kStaff, text(slot.staff) } } };
}

RecordUpdate updateOf(const SchoolPlace& place, const PupilCase& pupilCase)
{
    using namespace changes::pupil_case;
    RecordUpdate update{ keyOf(place, Kind::PupilCase, pupilCase.pupil),
        { { kUpn, pupilCase.upn }, { kBirthDate, text(pupilCase.birthDate) },
            { kProvision, pupilCase.provision },
            { kProvisionStart, text(pupilCase.provisionStart) } },
        { { kNeeds } } };
    for (const Need& need : pupilCase.needs) {
        update.sets.front().add.push_back(memberOf(need));
    }
    return update;
}

store::SetMember memberOf(const Need& need)
{
    const std::string value = std::to_string(need.rank) + "|" + need.code;
    return { needElementId(value), value };
}

Result<void> SchoolWriter::check(const RecordUpdate& update) const
{
    const Kind kind{ update.record.kind };
    if (update.record != keyOf(m_place, kind, update.record.id)
        || (kind == Kind::School && update.record.id != schoolRecordId(m_place.school))) {
        return Error{ ErrorCode::BadInput, "a record that is not the school's" };
    }
    return checkUpdate(update);
}

Result<store::WriteCounts> SchoolWriter::apply(std::span<const RecordUpdate> updates)
{
    for (const RecordUpdate& update : updates) {
        PIPIT_TRY(check(update));
    }
    return m_writer.applyAll(updates);
}

} // namespace pipit::school
