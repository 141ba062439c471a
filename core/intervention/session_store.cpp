#include "core/intervention/session_store.h"

#include "core/base/try.h"

#include <algorithm>

namespace pipit::intervention {

namespace {

using store::Row;

constexpr std::string_view kColumns
    = "SELECT session, pupil, group_id, day, starts, attendance, minutes, engagement, line, adult,"
      " activity, imported_from, written_by, author, noted, corrected, conflicts, vault"
      " FROM session_log WHERE ";

constexpr std::size_t kMaxRows = 500;

std::optional<int> number(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

template <class IdType> std::optional<IdType> maybeId(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : IdType::from(row.blob(column));
}

/// Columns as in kColumns; nothing for a row without a day.
std::optional<Session> sessionOf(const Row& row)
{
    const auto day = base::parseDay(row.text(3));
    if (!day) {
        return std::nullopt;
    }
    const auto starts = number(row, 4);
    return Session{ row.id<RecordId>(0), maybeId<RecordId>(row, 2), *day,
        starts ? std::optional(std::chrono::minutes(*starts)) : std::nullopt,
        maybeId<PersonId>(row, 9), std::string(row.text(10)),
        { std::string(row.text(11)), std::string(row.text(12)) }, row.id<ReplicaId>(13),
        Instant(std::chrono::milliseconds(row.integer(14))), {} };
}

LoggedPupil pupilOf(const Row& row)
{
    const auto attendance = number(row, 5);
    return { row.id<RecordId>(1),
        attendance ? std::optional(static_cast<Attendance>(*attendance)) : std::nullopt,
        number(row, 6), number(row, 7), std::string(row.text(8)), {}, row.integer(15) != 0,
        row.integer(16) != 0 };
}

std::int64_t limited(std::size_t limit)
{
    return static_cast<std::int64_t>(std::clamp<std::size_t>(limit, 1, kMaxRows));
}

} // namespace

changes::RecordKey SessionStore::keyOf(const RecordId& session, const RecordId& pupil) const
{
    return { school::pupilVaultId(m_place.school, pupil, changes::VaultKind::PupilWorking),
        static_cast<std::uint16_t>(changes::Kind::SessionLog), sessionLogId(session, pupil) };
}

Result<void> SessionStore::readSteps(const RecordId& session, LoggedPupil& pupil)
{
    const auto key = keyOf(session, pupil.pupil);
    return m_database.each(
        "SELECT target, step FROM session_step WHERE vault = ? AND record = ? ORDER BY target",
        { key.vault.view(), key.id.view() }, [&](const Row& row) -> Result<void> {
            pupil.steps.push_back({ row.id<RecordId>(0), static_cast<Step>(row.integer(1)) });
            return {};
        });
}

Result<std::vector<Session>> SessionStore::where(
    std::string_view rest, std::initializer_list<store::Parameter> parameters)
{
    std::vector<Session> sessions;
    PIPIT_TRY(m_database.each(
        std::string(kColumns) + std::string(rest), parameters, [&](const Row& row) -> Result<void> {
            auto session = sessionOf(row);
            LoggedPupil pupil = pupilOf(row);
            if (!session || row.id<VaultId>(17) != keyOf(session->id, pupil.pupil).vault) {
                return {}; // says that it is about a child whose vault it is not in
            }
            if (sessions.empty() || sessions.back().id != session->id) {
                sessions.push_back(std::move(*session));
            }
            sessions.back().pupils.push_back(std::move(pupil));
            return {};
        }));
    for (Session& session : sessions) {
        for (LoggedPupil& pupil : session.pupils) {
            PIPIT_TRY(readSteps(session.id, pupil));
        }
    }
    return sessions;
}

Result<Session> SessionStore::find(const RecordId& session)
{
    PIPIT_TRY_ASSIGN(auto found, where("session = ? ORDER BY pupil", { session.view() }));
    return found.empty() ? Result<Session>(Error{ ErrorCode::NotFound, "no such session" })
                         : Result<Session>(std::move(found.front()));
}

Result<std::vector<Session>> SessionStore::ofDay(Day day)
{
    PIPIT_TRY_ASSIGN(auto sessions,
        where("day = ? ORDER BY session, pupil", { std::string_view(base::isoDay(day)) }));
    std::ranges::stable_sort(sessions, {}, &Session::starts);
    return sessions;
}

Result<std::vector<Session>> SessionStore::ofPupil(const RecordId& pupil, std::size_t limit)
{
    return where("vault = ? AND pupil = ? AND day <> '' ORDER BY day DESC, starts DESC, session"
                 " LIMIT ?",
        { keyOf({}, pupil).vault.view(), pupil.view(), limited(limit) });
}

Result<std::vector<Session>> SessionStore::ofGroup(const RecordId& group, Day from, Day until)
{
    PIPIT_TRY_ASSIGN(auto sessions,
        where("group_id = ? AND day BETWEEN ? AND ? ORDER BY day, session, pupil",
            { group.view(), std::string_view(base::isoDay(from)),
                std::string_view(base::isoDay(until)) }));
    std::ranges::stable_sort(sessions, {},
        [](const Session& session) { return std::pair(session.day, session.starts); });
    return sessions;
}

Result<std::optional<Session>> SessionStore::lastOf(const RecordId& group)
{
    PIPIT_TRY_ASSIGN(auto sessions,
        where("session = (SELECT session FROM session_log WHERE group_id = ? AND day <> ''"
              " ORDER BY day DESC, starts DESC, noted DESC, session LIMIT 1) ORDER BY pupil",
            { group.view() }));
    return sessions.empty() ? std::optional<Session>() : std::optional(std::move(sessions.front()));
}

Result<std::int64_t> SessionStore::count(const RecordId& group)
{
    return m_database.integer(
        "SELECT count(DISTINCT session) FROM session_log WHERE group_id = ? AND day <> ''",
        { group.view() });
}

Result<WeekMinutes> SessionStore::week(const Group& group, Day day)
{
    const Day monday = base::mondayOf(day);
    PIPIT_TRY_ASSIGN(const auto sessions, ofGroup(group.id, monday, monday + std::chrono::days(6)));
    WeekMinutes week;
    for (int i = 0; i < 5; ++i) {
        week.plannedSessions += group.meetsOn(monday + std::chrono::days(i)) ? 1 : 0;
    }
    week.planned = week.plannedSessions * group.plannedMinutes.value_or(0);
    week.sessions = static_cast<int>(sessions.size());
    for (const Session& session : sessions) {
        const auto minutes = session.delivered();
        week.delivered += minutes.value_or(0);
        week.notRecorded += minutes ? 0 : 1;
    }
    return week;
}

Result<std::vector<NotedStep>> SessionStore::stepsOf(
    const RecordId& pupil, const RecordId& target, std::size_t limit)
{
    std::vector<NotedStep> steps;
    PIPIT_TRY(m_database.each("SELECT l.session, l.day, s.step FROM session_step s"
                              " JOIN session_log l ON l.vault = s.vault AND l.record = s.record"
                              " WHERE s.vault = ? AND s.target = ? AND l.day <> ''"
                              " ORDER BY l.day DESC, l.starts DESC, l.session LIMIT ?",
        { keyOf({}, pupil).vault.view(), target.view(), limited(limit) },
        [&](const Row& row) -> Result<void> {
            if (const auto day = base::parseDay(row.text(1))) {
                steps.push_back({ row.id<RecordId>(0), *day, static_cast<Step>(row.integer(2)) });
            }
            return {};
        }));
    return steps;
}

} // namespace pipit::intervention
