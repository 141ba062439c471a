#include "core/exchange/plan_groups.h"

#include <algorithm>
#include <set>

namespace pipit::exchange::detail {

namespace {

/// True if the files say all about groups of this kind, so that missing from them means something.
bool speaksOf(const ImportedSchool& files, GroupKind kind)
{
    return kind == GroupKind::Class ? files.saysClasses : files.saysTeachingGroups;
}

/// The group as it will be: what the files do not say stays.
GroupFacts groupAfter(const GroupFacts& here, const GroupFacts& file, bool said)
{
    GroupFacts after = here;
    if (here.kind != file.kind) {
        return after;
    }
    after.name = file.name;
    if (said && (file.kind == GroupKind::Class || file.year)) {
        after.year = file.year;
    }
    if (!file.subject.empty()) {
        after.subject = file.subject;
    }
    return after;
}

void replaceIfSaid(std::string& into, const std::string& said)
{
    if (!said.empty()) {
        into = said;
    }
}

StaffFacts staffAfter(const StaffFacts& here, const StaffFacts& file)
{
    StaffFacts after = here;
    replaceIfSaid(after.code, file.code);
    replaceIfSaid(after.email, file.email);
    replaceIfSaid(after.title, file.title);
    replaceIfSaid(after.surname, file.surname);
    replaceIfSaid(after.forename, file.forename);
    replaceIfSaid(after.workingDays, file.workingDays);
    if (!file.jobTitle.empty()) {
        after.jobTitle = file.jobTitle;
        after.role = file.role;
    }
    return after;
}

} // namespace

PlanInput::PlanInput(
    const SchoolSnapshot& hereNow, const ImportedSchool& filesRead, const Identity& ids)
    : here(hereNow)
    , files(filesRead)
    , identity(ids)
    , pupils(matchPupils(hereNow, filesRead, ids))
    , staff(matchStaff(hereNow, filesRead, ids))
{
    for (const GroupFacts& group : files.groups) {
        groupIds.push_back(identity.group(group));
    }
    for (std::size_t i = 0; i < files.staff.size(); ++i) {
        staffIds.push_back(staff[i] ? here.staff[*staff[i]].id : identity.staff(files.staff[i]));
    }
    for (const ImportedMembership& membership : files.memberships) {
        memberships.emplace(membership.pupil, membership.group);
    }
    for (const GroupSnapshot& group : here.groups) {
        groupsHere.emplace(group.id, &group);
    }
    for (const Membership& membership : here.pupilGroups) {
        const auto group = groupsHere.find(membership.group);
        if (group != groupsHere.end() && !group->second->ended) {
            groupsOfPupilHere.emplace(membership.person, membership);
        }
    }
}

std::vector<RecordId> PlanInput::groupsOf(std::size_t pupil) const
{
    std::vector<RecordId> out;
    const auto [first, last] = memberships.equal_range(pupil);
    for (auto it = first; it != last; ++it) {
        out.push_back(groupIds[it->second]);
    }
    std::sort(out.begin(), out.end());
    return out;
}

void planMove(const PlanInput& in, std::size_t pupil, const RecordId& id, Move& move)
{
    const std::vector<RecordId> file = in.groupsOf(pupil);
    std::set<RecordId> here;
    const auto [first, last] = in.groupsOfPupilHere.equal_range(id);
    for (auto it = first; it != last; ++it) {
        const Membership& membership = it->second;
        const GroupSnapshot& group = *in.groupsHere.at(membership.group);
        here.insert(membership.group);
        const bool named = std::binary_search(file.begin(), file.end(), membership.group);
        const bool ours = membership.byHand || group.byHand;
        if (!named && !ours && speaksOf(in.files, group.facts.kind)) {
            move.leaves.push_back(membership.group);
        }
    }
    for (const RecordId& group : file) {
        if (!here.contains(group)) {
            move.joins.push_back(group);
        }
    }
    std::sort(move.leaves.begin(), move.leaves.end());
}

void planStaff(const PlanInput& in, ImportScope scope, ImportPlan& plan)
{
    std::vector<bool> seen(in.here.staff.size(), false);
    for (std::size_t i = 0; i < in.files.staff.size(); ++i) {
        if (!in.staff[i]) {
            plan.newStaff.push_back({ in.staffIds[i], in.files.staff[i], false, false, false });
            continue;
        }
        const StaffSnapshot& here = in.here.staff[*in.staff[i]];
        seen[*in.staff[i]] = true;
        StaffSnapshot after = here;
        after.facts = staffAfter(here.facts, in.files.staff[i]);
        after.left = false;
        if (here.editedHere && !(after.facts == here.facts)) {
            plan.keptStaff.push_back(after);
        } else if (!(after == here)) {
            plan.changedStaff.push_back(after);
        }
    }
    const bool tellsLeavers
        = in.files.saysStaff && scope == ImportScope::WholeSchool && in.files.refusedStaffRows == 0;
    for (std::size_t i = 0; i < seen.size() && tellsLeavers; ++i) {
        const StaffSnapshot& staff = in.here.staff[i];
        if (!seen[i] && !staff.left && !staff.byHand) {
            plan.leftStaff.push_back(staff.id);
        }
    }
}

void planGroups(const PlanInput& in, ImportScope scope, ImportPlan& plan)
{
    std::set<RecordId> named;
    for (std::size_t i = 0; i < in.groupIds.size(); ++i) {
        const GroupFacts& file = in.files.groups[i];
        named.insert(in.groupIds[i]);
        const auto found = in.groupsHere.find(in.groupIds[i]);
        if (found == in.groupsHere.end()) {
            plan.newGroups.push_back({ in.groupIds[i], file, false, false });
            continue;
        }
        const GroupSnapshot& here = *found->second;
        GroupSnapshot after = here;
        after.facts = groupAfter(
            here.facts, file, speaksOf(in.files, file.kind) && scope == ImportScope::WholeSchool);
        after.ended = false;
        if (!(after == here) && !here.byHand) {
            plan.changedGroups.push_back(after);
        }
    }
    const bool tellsEnds = scope == ImportScope::WholeSchool && in.files.refusedRows == 0;
    for (const GroupSnapshot& group : in.here.groups) {
        const bool said = speaksOf(in.files, group.facts.kind);
        if (tellsEnds && said && !group.ended && !group.byHand && !named.contains(group.id)) {
            plan.endedGroups.push_back(group.id);
        }
    }
}

void planStaffGroups(const PlanInput& in, ImportScope scope, ImportPlan& plan)
{
    std::set<std::pair<RecordId, RecordId>> file;
    for (const ImportedStaffing& staffing : in.files.staffing) {
        file.emplace(in.staffIds[staffing.staff], in.groupIds[staffing.group]);
    }
    std::set<std::pair<RecordId, RecordId>> here;
    for (const Membership& membership : in.here.staffGroups) {
        here.emplace(membership.person, membership.group);
        const auto group = in.groupsHere.find(membership.group);
        const bool ended = group == in.groupsHere.end() || group->second->ended;
        const bool ours = membership.byHand || (!ended && group->second->byHand);
        const bool told = in.files.saysStaffing && scope == ImportScope::WholeSchool;
        if (told && !ours && !ended && !file.contains({ membership.person, membership.group })) {
            plan.endedStaffGroups.push_back(membership);
        }
    }
    for (const auto& [person, group] : file) {
        if (!here.contains({ person, group })) {
            plan.newStaffGroups.push_back({ person, group, false });
        }
    }
}

void planSlots(const PlanInput& in, ImportPlan& plan)
{
    if (!in.files.saysTimetable) {
        return;
    }
    std::set<RecordId> file;
    const std::set<RecordId> here(in.here.lessons.begin(), in.here.lessons.end());
    for (std::size_t i = 0; i < in.files.lessons.size(); ++i) {
        const RecordId id = in.identity.slot(in.files.lessons[i], in.files);
        if (file.insert(id).second && !here.contains(id)) {
            plan.newSlots.push_back({ id, i });
        }
    }
    for (const RecordId& slot : here) {
        if (!file.contains(slot)) {
            plan.endedSlots.push_back(slot);
        }
    }
}

} // namespace pipit::exchange::detail
