#include "core/intake/plan_updates.h"

#include "core/changes/fields.h"
#include "core/exchange/match_people.h"

#include <algorithm>
#include <map>

namespace pipit::intake {

namespace {

using changes::Kind;
using changes::RecordKey;
using exchange::PupilField;
using store::RecordUpdate;

/// Collects what becomes of each record, in the order in which records are first named.
class Updates {
public:
    explicit Updates(const school::SchoolPlace& place)
        : m_place(place)
    {
    }

    RecordUpdate& of(const RecordKey& key)
    {
        const auto [found, isNew] = m_places.emplace(key, m_updates.size());
        if (isNew) {
            m_updates.push_back({ key });
        }
        return m_updates[found->second];
    }
    RecordUpdate& of(Kind kind, const RecordId& id) { return of(school::keyOf(m_place, kind, id)); }

    /// The first value that is said of a field counts.
    void put(RecordUpdate& update, std::uint16_t field, std::string value)
    {
        const bool said = std::ranges::any_of(
            update.puts, [field](const store::FieldPut& put) { return put.field == field; });
        if (!said) {
            update.puts.push_back({ field, std::move(value) });
        }
    }
    void take(const RecordUpdate& update)
    {
        RecordUpdate& into = of(update.record);
        for (const store::FieldPut& one : update.puts) {
            put(into, one.field, one.value);
        }
    }
    static store::SetEdit& set(RecordUpdate& update, std::uint16_t field)
    {
        const auto found = std::ranges::find(update.sets, field, &store::SetEdit::field);
        return found != update.sets.end() ? *found
                                          : update.sets.emplace_back(store::SetEdit{ field });
    }

    std::vector<RecordUpdate> finish() { return std::move(m_updates); }

private:
    school::SchoolPlace m_place;
    std::vector<RecordUpdate> m_updates;
    std::map<RecordKey, std::size_t> m_places;
};

class Converter {
public:
    Converter(const exchange::ImportedSchool& files, const SchoolNow& now,
        const exchange::Identity& identity, const school::SchoolPlace& place, Day today)
        : m_files(files)
        , m_now(now)
        , m_identity(identity)
        , m_place(place)
        , m_today(base::isoDay(today))
        , m_updates(place)
        , m_alerts(place)
    {
        const auto pupils = exchange::matchPupils(now.snapshot, files, identity);
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            const RecordId id = pupils[i].here ? now.snapshot.pupils[*pupils[i].here].id
                                               : identity.pupil(files.pupils[i].facts);
            m_pupilIds.push_back(id);
            m_pupilOf.emplace(id, i);
        }
        m_staff = exchange::matchStaff(now.snapshot, files, identity);
        for (const exchange::PupilSnapshot& pupil : now.snapshot.pupils) {
            m_needsHere.emplace(pupil.id, pupil.facts.needs);
        }
    }

    PlanUpdates convert(const exchange::ImportPlan& plan)
    {
        addPupils(plan);
        addRegistrationClasses();
        addStaff(plan);
        addGroups(plan);
        addMemberships(plan);
        addSlots(plan);
        PlanUpdates out{ {}, m_alerts.finish(), {}, m_pupilIds };
        if (!out.alerts.empty() || (!m_now.hasMedicalListDate && anyAlert())) {
            datesMedicalList();
        }
        out.school = m_updates.finish();
        for (const RecordId& slot : plan.endedSlots) {
            out.ended.push_back(school::keyOf(m_place, Kind::TimetableSlot, slot));
        }
        return out;
    }

private:
    void addPupils(const exchange::ImportPlan& plan)
    {
        for (const exchange::NewPupil& pupil : plan.newPupils) {
            for (std::size_t i = 0; i < exchange::kPupilFields; ++i) {
                addField(pupil.id, static_cast<PupilField>(i), pupil.facts);
            }
        }
        for (const exchange::FieldDiff& diff : plan.changed) {
            addField(diff.record, diff.field, m_files.pupils[m_pupilOf.at(diff.record)].facts);
        }
        for (const exchange::Move& move : plan.moved) {
            if (move.yearHere != move.yearFile) {
                put(Kind::Pupil, move.pupil, changes::pupil::kYearGroup,
                    move.yearFile ? std::to_string(*move.yearFile) : std::string());
            }
        }
        for (const RecordId& pupil : plan.left) {
            put(Kind::Pupil, pupil, changes::pupil::kLeftOn, m_today);
        }
        for (const RecordId& pupil : plan.returned) {
            put(Kind::Pupil, pupil, changes::pupil::kLeftOn, {});
        }
    }

    void put(Kind kind, const RecordId& id, std::uint16_t field, std::string value)
    {
        m_updates.put(m_updates.of(kind, id), field, std::move(value));
    }

    void addField(const RecordId& id, PupilField field, const exchange::PupilFacts& facts)
    {
        namespace pupil = changes::pupil;
        namespace pupil_case = changes::pupil_case;
        const std::string text = exchange::fieldText(facts, field);
        switch (field) {
        case PupilField::Upn:
            return put(Kind::PupilCase, id, pupil_case::kUpn, text);
        case PupilField::Surname:
            return put(Kind::Pupil, id, pupil::kSurname, text);
        case PupilField::Forename:
            return put(Kind::Pupil, id, pupil::kForename, text);
        case PupilField::PreferredSurname:
            return; // no record has a place for it
        case PupilField::PreferredForename:
            return put(Kind::Pupil, id, pupil::kPreferred, text);
        case PupilField::BirthDate:
            return put(Kind::PupilCase, id, pupil_case::kBirthDate, text);
        case PupilField::Year:
            return put(
                Kind::Pupil, id, pupil::kYearGroup, facts.year ? std::to_string(*facts.year) : "");
        case PupilField::Sen:
            return put(Kind::PupilCase, id, pupil_case::kProvision, text);
        case PupilField::SenSince:
            return put(Kind::PupilCase, id, pupil_case::kProvisionStart, text);
        case PupilField::Needs:
            return addNeeds(id, facts.needs);
        case PupilField::MedicalAlert:
            return addAlert(id, text);
        }
    }

    void addNeeds(const RecordId& id, const std::vector<exchange::Need>& needs)
    {
        const auto member = [](const exchange::Need& need) {
            return school::memberOf({ need.rank, need.code });
        };
        store::SetEdit& edit
            = Updates::set(m_updates.of(Kind::PupilCase, id), changes::pupil_case::kNeeds);
        for (const exchange::Need& need : needs) {
            edit.add.push_back(member(need));
        }
        const auto here = m_needsHere.find(id);
        for (const exchange::Need& need :
            here == m_needsHere.end() ? std::vector<exchange::Need>{} : here->second) {
            if (std::ranges::find(needs, need) == needs.end()) {
                edit.remove.push_back(member(need).element);
            }
        }
    }

    void addAlert(const RecordId& id, const std::string& alert)
    {
        const auto vault
            = school::pupilVaultId(m_place.school, id, changes::VaultKind::PupilPassport);
        const bool isKnown = m_needsHere.contains(id);
        if (isKnown || !alert.empty()) {
            m_alerts.put(m_alerts.of({ vault, static_cast<std::uint16_t>(Kind::Passport), id }),
                changes::passport::kAlert, alert);
        }
    }

    bool anyAlert() const
    {
        return std::ranges::any_of(m_files.pupils,
            [](const exchange::ImportedPupil& pupil) { return !pupil.facts.medicalAlert.empty(); });
    }

    void datesMedicalList()
    {
        const auto id = school::schoolRecordId(m_place.school);
        if (!m_now.isByHand(id, changes::school::kMedicalListDate)) {
            put(Kind::School, id, changes::school::kMedicalListDate, m_today);
        }
    }

    /// The first class (not teaching group) of each pupil, unless a person chose one.
    void addRegistrationClasses()
    {
        std::size_t last = m_files.pupils.size();
        for (const exchange::ImportedMembership& membership : m_files.memberships) {
            const exchange::GroupFacts& group = m_files.groups[membership.group];
            const RecordId& pupil = m_pupilIds[membership.pupil];
            if (membership.pupil == last || group.kind != exchange::GroupKind::Class
                || m_now.isByHand(pupil, changes::pupil::kClass)) {
                continue;
            }
            last = membership.pupil;
            put(Kind::Pupil, pupil, changes::pupil::kClass,
                std::string(base::asText(m_identity.group(group).view())));
        }
    }

    void addStaff(const exchange::ImportPlan& plan)
    {
        for (const auto* list : { &plan.newStaff, &plan.changedStaff }) {
            for (const exchange::StaffSnapshot& staff : *list) {
                RecordUpdate update = school::updateOf(m_place,
                    school::Staff{ staff.id, staff.facts.forename, staff.facts.surname,
                        staff.facts.title, staff.facts.jobTitle, staff.facts.code,
                        staff.facts.email, {}, {}, staff.facts.workingDays });
                std::erase_if(update.puts, [](const store::FieldPut& put) {
                    return put.field == changes::staff::kPerson; // is no file's to say
                });
                m_updates.take(update);
            }
        }
        for (const RecordId& staff : plan.leftStaff) {
            put(Kind::Staff, staff, changes::staff::kLeftOn, m_today);
        }
    }

    void addGroups(const exchange::ImportPlan& plan)
    {
        for (const auto* list : { &plan.newGroups, &plan.changedGroups }) {
            for (const exchange::GroupSnapshot& group : *list) {
                const bool isClass = group.facts.kind == exchange::GroupKind::Class;
                RecordUpdate update = school::updateOf(m_place,
                    school::Class{ group.id, group.facts.name, group.facts.year, {},
                        isClass ? school::ClassForm::Class : school::ClassForm::TeachingGroup });
                std::erase_if(update.puts, [&](const store::FieldPut& put) {
                    return put.field == changes::class_::kRoom
                        || m_now.isByHand(group.id, put.field);
                });
                m_updates.take(update);
            }
        }
        for (const RecordId& group : plan.endedGroups) {
            put(Kind::Class, group, changes::class_::kEndedOn, m_today);
        }
    }

    void addMemberships(const exchange::ImportPlan& plan)
    {
        using namespace changes::class_;
        const auto edit = [this](const RecordId& group, std::uint16_t field) -> store::SetEdit& {
            return Updates::set(m_updates.of(Kind::Class, group), field);
        };
        for (const exchange::NewPupil& pupil : plan.newPupils) {
            for (const RecordId& group : pupil.joins) {
                edit(group, kPupils).add.push_back({ pupil.id });
            }
        }
        for (const exchange::Move& move : plan.moved) {
            for (const RecordId& group : move.joins) {
                edit(group, kPupils).add.push_back({ move.pupil });
            }
            for (const RecordId& group : move.leaves) {
                edit(group, kPupils).remove.push_back(move.pupil);
            }
        }
        for (const exchange::Membership& staffing : plan.newStaffGroups) {
            edit(staffing.group, kStaff).add.push_back({ staffing.person });
        }
        for (const exchange::Membership& staffing : plan.endedStaffGroups) {
            edit(staffing.group, kStaff).remove.push_back(staffing.person);
        }
    }

    std::optional<RecordId> staffOf(const exchange::ImportedSlot& slot) const
    {
        if (!slot.staff) {
            return std::nullopt;
        }
        const auto here = m_staff[*slot.staff];
        return here ? m_now.snapshot.staff[*here].id : m_identity.staff(m_files.staff[*slot.staff]);
    }

    void addSlots(const exchange::ImportPlan& plan)
    {
        for (const exchange::NewSlot& fresh : plan.newSlots) {
            const exchange::ImportedSlot& slot = m_files.lessons[fresh.index];
            school::TimetableSlot made;
            made.id = fresh.id;
            made.weekday = slot.day;
            if (slot.week != '*') {
                made.week = slot.week == 'A' ? school::Week::A : school::Week::B;
            }
            made.starts = slot.start;
            made.ends = slot.end;
            made.subject = slot.subject;
            made.classId = m_identity.group(m_files.groups[slot.group]);
            made.room = slot.room;
            made.staff = staffOf(slot);
            m_updates.take(school::updateOf(m_place, made));
        }
    }

    const exchange::ImportedSchool& m_files;
    const SchoolNow& m_now;
    const exchange::Identity& m_identity;
    school::SchoolPlace m_place;
    std::string m_today;
    Updates m_updates;
    Updates m_alerts;
    std::vector<RecordId> m_pupilIds; ///< of the pupils of the files
    std::map<RecordId, std::size_t> m_pupilOf;
    std::vector<std::optional<std::size_t>> m_staff;
    std::map<RecordId, std::vector<exchange::Need>> m_needsHere;
};

} // namespace

PlanUpdates updatesOf(const exchange::ImportPlan& plan, const exchange::ImportedSchool& files,
    const SchoolNow& now, const exchange::Identity& identity, const school::SchoolPlace& place,
    Day today)
{
    return Converter(files, now, identity, place, today).convert(plan);
}

} // namespace pipit::intake
