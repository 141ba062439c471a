#include "core/exchange/plan.h"

#include "core/exchange/match_people.h"
#include "core/exchange/plan_groups.h"

#include <algorithm>
#include <set>

namespace pipit::exchange {

namespace {

using detail::PlanInput;

/// What an empty cell may not take away: who the child is.
bool mayBeEmptied(PupilField field)
{
    return field == PupilField::PreferredSurname || field == PupilField::PreferredForename
        || field == PupilField::Needs || field == PupilField::MedicalAlert
        || field == PupilField::SenSince;
}

void planFields(const PupilSnapshot& here, const ImportedPupil& file, ImportPlan& plan)
{
    for (std::size_t i = 0; i < kPupilFields; ++i) {
        const auto field = static_cast<PupilField>(i);
        if (!file.said[i] || field == PupilField::Year) {
            continue;
        }
        FieldDiff diff{ here.id, field, fieldText(here.facts, field),
            fieldText(file.facts, field) };
        if (diff.here == diff.file || (diff.file.empty() && !mayBeEmptied(field))) {
            continue;
        }
        (here.editedHere[i] ? plan.kept : plan.changed).push_back(std::move(diff));
    }
}

/// The year that the pupil will be in; a person's own correction stays.
std::optional<int> yearAfter(const PupilSnapshot& here, const ImportedPupil& file, ImportPlan& plan)
{
    constexpr auto kYear = static_cast<std::size_t>(PupilField::Year);
    if (!file.said[kYear] || !file.facts.year || file.facts.year == here.facts.year) {
        return here.facts.year;
    }
    if (here.editedHere[kYear]) {
        plan.kept.push_back(
            { here.id, PupilField::Year, yearText(here.facts.year), yearText(file.facts.year) });
        return here.facts.year;
    }
    return file.facts.year;
}

void planKnownPupil(const PlanInput& in, std::size_t pupil, std::size_t place, ImportPlan& plan)
{
    const PupilSnapshot& here = in.here.pupils[place];
    const ImportedPupil& file = in.files.pupils[pupil];
    planFields(here, file, plan);
    Move move{ here.id, here.facts.year, yearAfter(here, file, plan), {}, {} };
    detail::planMove(in, pupil, here.id, move);
    if (move.yearHere != move.yearFile || !move.leaves.empty() || !move.joins.empty()) {
        plan.moved.push_back(std::move(move));
    }
    if (here.left) {
        plan.returned.push_back(here.id);
    }
}

void planNewPupil(const PlanInput& in, std::size_t pupil, const PupilMatch& match, ImportPlan& plan)
{
    const ImportedPupil& file = in.files.pupils[pupil];
    NewPupil fresh{ in.identity.pupil(file.facts), file.facts, in.groupsOf(pupil), {} };
    if (match.perhaps) {
        fresh.perhaps = in.here.pupils[*match.perhaps].id;
    }
    plan.newPupils.push_back(std::move(fresh));
}

void planPupils(const PlanInput& in, ImportScope scope, ImportPlan& plan)
{
    std::vector<bool> seen(in.here.pupils.size(), false);
    for (std::size_t i = 0; i < in.files.pupils.size(); ++i) {
        if (const PupilMatch& match = in.pupils[i]; match.here) {
            seen[*match.here] = true;
            planKnownPupil(in, i, *match.here, plan);
        } else {
            planNewPupil(in, i, match, plan);
        }
    }
    for (std::size_t i = 0; i < seen.size() && scope == ImportScope::WholeSchool; ++i) {
        const PupilSnapshot& pupil = in.here.pupils[i];
        if (seen[i] || pupil.left || pupil.byHand) {
            continue;
        }
        if (in.files.refusedRows > 0) {
            ++plan.withheldLeavers;
        } else {
            plan.left.push_back(pupil.id);
        }
    }
}

template <class T> void sortById(std::vector<T>& items)
{
    std::sort(items.begin(), items.end(), [](const T& a, const T& b) { return a.id < b.id; });
}

template <class T> void sortPlain(std::vector<T>& items) { std::sort(items.begin(), items.end()); }

void sortPlan(ImportPlan& plan)
{
    const auto byRecord = [](const FieldDiff& a, const FieldDiff& b) {
        return std::tie(a.record, a.field) < std::tie(b.record, b.field);
    };
    sortById(plan.newPupils);
    sortById(plan.newStaff);
    sortById(plan.changedStaff);
    sortById(plan.keptStaff);
    sortById(plan.newGroups);
    sortById(plan.changedGroups);
    std::sort(plan.changed.begin(), plan.changed.end(), byRecord);
    std::sort(plan.kept.begin(), plan.kept.end(), byRecord);
    std::sort(plan.moved.begin(), plan.moved.end(),
        [](const Move& a, const Move& b) { return a.pupil < b.pupil; });
    sortPlain(plan.left);
    sortPlain(plan.returned);
    sortPlain(plan.leftStaff);
    sortPlain(plan.endedGroups);
    sortPlain(plan.newStaffGroups);
    sortPlain(plan.endedStaffGroups);
    sortPlain(plan.newSlots);
    sortPlain(plan.endedSlots);
}

} // namespace

bool ImportPlan::isEmpty() const
{
    return newPupils.empty() && changed.empty() && moved.empty() && left.empty() && returned.empty()
        && newStaff.empty() && changedStaff.empty() && leftStaff.empty() && newGroups.empty()
        && changedGroups.empty() && endedGroups.empty() && newStaffGroups.empty()
        && endedStaffGroups.empty() && newSlots.empty() && endedSlots.empty();
}

std::size_t ImportPlan::changedPupils() const
{
    std::set<RecordId> pupils;
    for (const FieldDiff& diff : changed) {
        pupils.insert(diff.record);
    }
    return pupils.size();
}

ImportPlan planImport(const SchoolSnapshot& here, const ImportedSchool& files,
    const Identity& identity, ImportScope scope)
{
    const PlanInput in(here, files, identity);
    ImportPlan plan;
    plan.refusedRows = files.refusedRows;
    if (files.saysPupils) {
        planPupils(in, scope, plan);
    }
    detail::planStaff(in, scope, plan);
    detail::planGroups(in, scope, plan);
    detail::planStaffGroups(in, scope, plan);
    detail::planSlots(in, plan);
    sortPlan(plan);
    return plan;
}

} // namespace pipit::exchange
