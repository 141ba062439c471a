#pragma once

#include "core/changes/change.h"
#include "core/intervention/session.h"
#include "core/school/pupil_vault.h"
#include "core/store/database.h"

namespace pipit::intervention {

/// What a group had in a week, beside what was planned for it.
struct WeekMinutes {
    int planned = 0; ///< of the whole week
    int delivered = 0; ///< of the sessions whose minutes were recorded
    int plannedSessions = 0;
    int sessions = 0; ///< logged
    int notRecorded = 0; ///< of these, without minutes

    bool operator==(const WeekMinutes&) const = default;
};

/// A step that was noted in a session.
struct NotedStep {
    RecordId session;
    Day day;
    Step step = Step::NotYet;

    bool operator==(const NotedStep&) const = default;
};

/// Reads the sessions that were logged. Records of pupils that may not be opened here, or were
/// erased, are not there; those of the others stand.
///
/// Thread: the database's. Errors: those of Database, and what stands beside a call.
class SessionStore {
public:
    SessionStore(store::Database& database, const school::SchoolPlace& place)
        : m_database(database)
        , m_place(place)
    {
    }

    /// NotFound.
    Result<Session> find(const RecordId& session);
    /// In order of their time.
    Result<std::vector<Session>> ofDay(Day day);
    /// The last `limit` of a pupil (1 to 500), newest first, with this pupil alone.
    Result<std::vector<Session>> ofPupil(const RecordId& pupil, std::size_t limit);
    /// Between two days, these among them, in order of their time.
    Result<std::vector<Session>> ofGroup(const RecordId& group, Day from, Day until);
    /// The last of a group; nothing if there is none.
    Result<std::optional<Session>> lastOf(const RecordId& group);
    /// Sessions of a group that were ever logged.
    Result<std::int64_t> count(const RecordId& group);

    /// Monday to Sunday around a day.
    Result<WeekMinutes> week(const Group& group, Day day);
    /// Steps of a pupil's target, at most `limit` (1 to 500), newest first.
    Result<std::vector<NotedStep>> stepsOf(
        const RecordId& pupil, const RecordId& target, std::size_t limit);

    changes::RecordKey keyOf(const RecordId& session, const RecordId& pupil) const;

private:
    Result<std::vector<Session>> where(
        std::string_view rest, std::initializer_list<store::Parameter> parameters);
    Result<void> readSteps(const RecordId& session, LoggedPupil& pupil);

    store::Database& m_database;
    school::SchoolPlace m_place;
};

} // namespace pipit::intervention
