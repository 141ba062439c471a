#include "app/tools/demo/demo_carry_out.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/passport/passport_store.h"
#include "core/school/school_writer.h"
#include "sync/client/pupil_vaults.h"

#include <map>

namespace pipit::demo {

namespace {

std::optional<Day> dayOf(const std::optional<exchange::Date>& date)
{
    return date ? std::optional(Day(std::chrono::sys_days(*date).time_since_epoch()))
                : std::nullopt;
}

class Writer {
public:
    Writer(DemoTablet& lead, const school::SchoolPlace& place)
        : m_lead(lead)
        , m_place(place)
    {
    }

    Result<void> run(const exchange::ImportPlan& plan, const exchange::ImportedSchool& files,
        const exchange::Identity& identity)
    {
        addPeople(plan);
        addClasses(plan, files, identity);
        std::vector<RecordId> pupils;
        for (const auto& pupil : plan.newPupils) {
            pupils.push_back(pupil.id);
        }
        PIPIT_TRY(client::ensurePupilVaults(m_lead.replica(), pupils));
        school::SchoolWriter writer(m_lead.replica().database(), m_lead.replica().log(), m_place);
        PIPIT_TRY(writer.apply(m_updates));
        store::RecordWriter records(m_lead.replica().database(), m_lead.replica().log());
        PIPIT_TRY(records.applyAll(m_alerts));
        return {};
    }

private:
    void addPeople(const exchange::ImportPlan& plan)
    {
        std::map<RecordId, exchange::GroupKind> kinds;
        for (const auto& group : plan.newGroups) {
            kinds[group.id] = group.facts.kind;
        }
        for (const auto& fresh : plan.newPupils) {
            school::Pupil pupil{ fresh.id, fresh.facts.forename, fresh.facts.surname,
                fresh.facts.preferredForename, fresh.facts.year, {}, {} };
            for (const auto& join : fresh.joins) {
                if (kinds[join] == exchange::GroupKind::Class) {
                    pupil.registrationClass = join;
                }
                m_members[join].push_back(fresh.id);
            }
            m_updates.push_back(school::updateOf(m_place, pupil));
            school::PupilCase data{ fresh.id, fresh.facts.upn, dayOf(fresh.facts.birthDate),
                fresh.facts.sen ? std::string(exchange::senStatusCode(*fresh.facts.sen))
                                : std::string(),
                dayOf(fresh.facts.senSince), {} };
            for (const auto& need : fresh.facts.needs) {
                data.needs.push_back({ need.rank, need.code });
            }
            m_updates.push_back(school::updateOf(m_place, data));
            if (!fresh.facts.medicalAlert.empty()) {
                m_alerts.push_back(
                    { { school::pupilVaultId(
                            m_place.school, fresh.id, changes::VaultKind::PupilPassport),
                          static_cast<std::uint16_t>(changes::Kind::Passport), fresh.id },
                        { { changes::passport::kAlert, fresh.facts.medicalAlert } }, {} });
            }
        }
        for (const auto& fresh : plan.newStaff) {
            m_updates.push_back(school::updateOf(m_place,
                school::Staff{ fresh.id, fresh.facts.forename, fresh.facts.surname,
                    fresh.facts.title, fresh.facts.jobTitle, fresh.facts.code, fresh.facts.email,
                    {} }));
        }
    }

    void addClasses(const exchange::ImportPlan& plan, const exchange::ImportedSchool& files,
        const exchange::Identity& identity)
    {
        for (const auto& group : plan.newGroups) {
            auto update = school::updateOf(m_place,
                school::Class{ group.id, group.facts.name, group.facts.year, {},
                    group.facts.kind == exchange::GroupKind::Class
                        ? school::ClassForm::Class
                        : school::ClassForm::TeachingGroup });
            store::SetEdit pupils{ changes::class_::kPupils, {}, {} };
            for (const auto& pupil : m_members[group.id]) {
                pupils.add.push_back({ pupil });
            }
            store::SetEdit staff{ changes::class_::kStaff, {}, {} };
            for (const auto& member : plan.newStaffGroups) {
                if (member.group == group.id) {
                    staff.add.push_back({ member.person });
                }
            }
            update.sets = { pupils, staff };
            m_updates.push_back(update);
        }
        for (const auto& fresh : plan.newSlots) {
            const auto& lesson = files.lessons[fresh.index];
            school::TimetableSlot slot;
            slot.id = fresh.id;
            slot.weekday = lesson.day;
            slot.starts = lesson.start;
            slot.ends = lesson.end;
            slot.subject = lesson.subject;
            slot.classId = identity.group(files.groups[lesson.group]);
            slot.room = lesson.room;
            if (lesson.staff) {
                slot.staff = identity.staff(files.staff[*lesson.staff]);
            }
            m_updates.push_back(school::updateOf(m_place, slot));
        }
    }

    DemoTablet& m_lead;
    school::SchoolPlace m_place;
    std::map<RecordId, std::vector<RecordId>> m_members;
    std::vector<store::RecordUpdate> m_updates;
    std::vector<store::RecordUpdate> m_alerts;
};

} // namespace

Result<void> carryOut(DemoTablet& lead, const school::SchoolPlace& place,
    const exchange::ImportPlan& plan, const exchange::ImportedSchool& files,
    const exchange::Identity& identity)
{
    return Writer(lead, place).run(plan, files, identity);
}

} // namespace pipit::demo
