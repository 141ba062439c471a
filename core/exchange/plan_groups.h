#pragma once

#include "core/exchange/match_people.h"
#include "core/exchange/plan.h"

#include <map>
#include <unordered_set>

namespace pipit::exchange::detail {

/// What the steps of a plan read: the snapshot and the files, with matches made and ids known.
struct PlanInput {
    PlanInput(const SchoolSnapshot& hereNow, const ImportedSchool& filesRead, const Identity& ids);

    /// The groups that the files put this pupil in, sorted.
    std::vector<RecordId> groupsOf(std::size_t pupil) const;

    const SchoolSnapshot& here;
    const ImportedSchool& files;
    const Identity& identity;
    std::vector<PupilMatch> pupils; ///< for each pupil of the files
    std::vector<std::optional<std::size_t>> staff;
    std::vector<RecordId> groupIds; ///< for each group of the files
    std::vector<RecordId> staffIds; ///< of the member of staff here, or of the new record
    std::multimap<std::size_t, std::size_t> memberships; ///< pupil -> group, both of the files
    std::map<RecordId, const GroupSnapshot*> groupsHere;
    std::multimap<RecordId, Membership> groupsOfPupilHere; ///< groups that have not ended
};

/// Fills what the pupil leaves and joins; kinds of group that the files do not speak of stay.
void planMove(const PlanInput& in, std::size_t pupil, const RecordId& id, Move& move);

void planStaff(const PlanInput& in, ImportScope scope, ImportPlan& plan);
void planGroups(const PlanInput& in, ImportScope scope, ImportPlan& plan);
void planStaffGroups(const PlanInput& in, ImportScope scope, ImportPlan& plan);
void planSlots(const PlanInput& in, ImportPlan& plan);

} // namespace pipit::exchange::detail
