#pragma once

#include "core/intervention/group.h"
#include "core/school/pupil_vault.h"
#include "core/store/record_writer.h"

namespace pipit::intervention {

/// A group on a form: as it is to be, and what stood there when the person began.
struct GroupEdit {
    Group group;
    Group before = {}; ///< nothing for a new one
    store::ShownFields seen = {};
};

/// A plan on a form.
struct PlanEdit {
    Plan plan;
    store::ShownFields seen = {}; ///< nothing for a new one
};

/// Groups of the school, and what each pupil is in them for.
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class GroupStore {
public:
    GroupStore(store::Database& database, store::ChangeLog& log, const school::SchoolPlace& place)
        : m_database(database)
        , m_writer(database, log)
        , m_place(place)
    {
    }

    /// NotFound.
    Result<Group> find(const RecordId& id);
    /// In order of their names.
    Result<std::vector<Group>> all();
    Result<std::vector<Group>> ofStaff(const RecordId& staff);
    Result<std::vector<Group>> ofPupil(const RecordId& pupil);
    /// Those of this member of staff that are to meet on the day, in order of their time.
    Result<std::vector<Group>> meetingOn(Day day, const RecordId& staff);

    /// NotFound.
    Result<GroupEdit> edit(const RecordId& id);
    /// Writes what differs, in one transaction. BadInput as `check`.
    Result<void> save(const GroupEdit& edit);

    /// Of a pupil, in order of their beginning; none that may not be opened here.
    Result<std::vector<Plan>> plansOf(const RecordId& pupil);
    /// An empty one if there is none.
    Result<PlanEdit> editPlan(const RecordId& group, const RecordId& pupil);
    /// BadInput as `check`.
    Result<void> save(const PlanEdit& edit);

    changes::RecordKey keyOf(const RecordId& group) const;
    changes::RecordKey planKeyOf(const RecordId& group, const RecordId& pupil) const;

private:
    Result<std::vector<Group>> where(
        std::string_view rest, std::initializer_list<store::Parameter> parameters);
    Result<std::vector<RecordId>> membersOf(const RecordId& group, std::string_view table);

    store::Database& m_database;
    store::RecordWriter m_writer;
    school::SchoolPlace m_place;
};

/// Every field of a group as an update of its record: registers, and members that are not there
/// yet. For an import, which takes nobody out.
store::RecordUpdate updateOf(const school::SchoolPlace& place, const Group& group);
store::RecordUpdate updateOf(const school::SchoolPlace& place, const Plan& plan);

} // namespace pipit::intervention
