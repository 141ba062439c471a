#include "tests/core/exchange/read_text.h"

#include <algorithm>

namespace pipit::tests {

using namespace exchange;

namespace {

void setField(PupilFacts& facts, PupilField field, const PupilFacts& from)
{
    switch (field) {
    case PupilField::Upn:
        facts.upn = from.upn;
        break;
    case PupilField::Surname:
        facts.surname = from.surname;
        break;
    case PupilField::Forename:
        facts.forename = from.forename;
        break;
    case PupilField::PreferredSurname:
        facts.preferredSurname = from.preferredSurname;
        break;
    case PupilField::PreferredForename:
        facts.preferredForename = from.preferredForename;
        break;
    case PupilField::BirthDate:
        facts.birthDate = from.birthDate;
        break;
    case PupilField::Year:
        facts.year = from.year;
        break;
    case PupilField::Sen:
        facts.sen = from.sen;
        break;
    case PupilField::SenSince:
        facts.senSince = from.senSince;
        break;
    case PupilField::Needs:
        facts.needs = from.needs;
        break;
    case PupilField::MedicalAlert:
        facts.medicalAlert = from.medicalAlert;
        break;
    }
}

/// The facts of the file whose field reads as the plan says.
const PupilFacts* sourceOf(
    const FieldDiff& diff, const PupilSnapshot& here, const std::vector<ImportedPupil>& pupils)
{
    for (const ImportedPupil& pupil : pupils) {
        const bool upn = !pupil.facts.upn.empty() && pupil.facts.upn == here.facts.upn;
        const bool name = pupil.facts.forename == here.facts.forename
            && pupil.facts.birthDate == here.facts.birthDate;
        if ((upn || name) && fieldText(pupil.facts, diff.field) == diff.file) {
            return &pupil.facts;
        }
    }
    return nullptr;
}

PupilSnapshot& pupilOf(SchoolSnapshot& school, const RecordId& id)
{
    return *std::find_if(school.pupils.begin(), school.pupils.end(),
        [&](const PupilSnapshot& pupil) { return pupil.id == id; });
}

void carryOutPupils(SchoolSnapshot& school, const ImportPlan& plan, const ImportedSchool& files)
{
    for (const FieldDiff& diff : plan.changed) {
        PupilSnapshot& pupil = pupilOf(school, diff.record);
        const PupilFacts* from = sourceOf(diff, pupil, files.pupils);
        QVERIFY(from != nullptr);
        setField(pupil.facts, diff.field, *from);
    }
    for (const NewPupil& pupil : plan.newPupils) {
        school.pupils.push_back({ pupil.id, pupil.facts, {}, false, false });
        for (const RecordId& group : pupil.joins) {
            school.pupilGroups.push_back({ pupil.id, group, false });
        }
    }
    for (const Move& move : plan.moved) {
        pupilOf(school, move.pupil).facts.year = move.yearFile;
        std::erase_if(school.pupilGroups, [&](const Membership& membership) {
            return membership.person == move.pupil
                && std::count(move.leaves.begin(), move.leaves.end(), membership.group) > 0;
        });
        for (const RecordId& group : move.joins) {
            school.pupilGroups.push_back({ move.pupil, group, false });
        }
    }
    for (const RecordId& id : plan.left) {
        pupilOf(school, id).left = true;
        std::erase_if(school.pupilGroups, [&](const Membership& m) { return m.person == id; });
    }
    for (const RecordId& id : plan.returned) {
        pupilOf(school, id).left = false;
    }
}

template <class T> void replaceById(std::vector<T>& items, const std::vector<T>& changed)
{
    for (const T& item : changed) {
        *std::find_if(items.begin(), items.end(), [&](const T& old) { return old.id == item.id; })
            = item;
    }
}

} // namespace

ImportResult readFiles(std::initializer_list<std::string_view> texts)
{
    Importer importer;
    for (const std::string_view text : texts) {
        MemorySource source(text);
        importer.add("file", source);
    }
    return importer.finish();
}

Identity testIdentity(int schoolYear)
{
    const Bytes key(32, 7);
    return Identity(crypto::Secret::from(key), schoolYear);
}

SchoolSnapshot carryOut(SchoolSnapshot school, const ImportPlan& plan, const ImportedSchool& files)
{
    carryOutPupils(school, plan, files);
    replaceById(school.staff, plan.changedStaff);
    replaceById(school.groups, plan.changedGroups);
    school.staff.insert(school.staff.end(), plan.newStaff.begin(), plan.newStaff.end());
    school.groups.insert(school.groups.end(), plan.newGroups.begin(), plan.newGroups.end());
    for (StaffSnapshot& staff : school.staff) {
        staff.left
            = staff.left || std::count(plan.leftStaff.begin(), plan.leftStaff.end(), staff.id) > 0;
    }
    for (GroupSnapshot& group : school.groups) {
        group.ended = group.ended
            || std::count(plan.endedGroups.begin(), plan.endedGroups.end(), group.id) > 0;
    }
    for (const Membership& ended : plan.endedStaffGroups) {
        std::erase(school.staffGroups, ended);
    }
    school.staffGroups.insert(
        school.staffGroups.end(), plan.newStaffGroups.begin(), plan.newStaffGroups.end());
    for (const RecordId& ended : plan.endedSlots) {
        std::erase(school.lessons, ended);
    }
    for (const NewSlot& slot : plan.newSlots) {
        school.lessons.push_back(slot.id);
    }
    return school;
}

std::size_t countOf(const FileReport& report, ProblemCode code)
{
    return static_cast<std::size_t>(std::count_if(report.problems.begin(), report.problems.end(),
        [code](const Problem& problem) { return problem.code == code; }));
}

} // namespace pipit::tests
