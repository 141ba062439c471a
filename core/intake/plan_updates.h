#pragma once

#include "core/intake/school_now.h"
#include "core/school/school_writer.h"

namespace pipit::intake {

/// A plan as what records should become, in the order of writing: cut off after any of them, a new
/// plan holds the rest.
struct PlanUpdates {
    std::vector<store::RecordUpdate> school; ///< kinds of core/school
    std::vector<store::RecordUpdate> alerts; ///< of passports
    std::vector<changes::RecordKey> ended; ///< lessons that are no longer in the timetable
    std::vector<RecordId> pupils; ///< of the files: their vaults are needed

    std::size_t size() const { return school.size() + alerts.size() + ended.size(); }
};

/// `files` are those that the plan was made from, `now` the school that it was made for. `today`
/// is when leavers left.
PlanUpdates updatesOf(const exchange::ImportPlan& plan, const exchange::ImportedSchool& files,
    const SchoolNow& now, const exchange::Identity& identity, const school::SchoolPlace& place,
    Day today);

} // namespace pipit::intake
