#include "app/viewmodels/session/session_calls.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/changes/policy.h"
#include "core/intervention/group_store.h"
#include "core/intervention/session_book.h"
#include "core/school/names.h"
#include "core/school/school_store.h"
#include "core/target/target_store.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using intervention::Attendance;
using intervention::Group;
using intervention::SessionDraft;

Day dayOf(WallTime time) { return std::chrono::floor<std::chrono::days>(time); }

/// The stores of sessions on an open profile. Made for one call.
struct Desk {
    Desk(const SessionSources& sources, client::Replica& replica, const school::SchoolPlace& place)
        : me(replica.identity().person)
        , school(replica.database(), place)
        , drafts(replica.database(), sources.clock)
        , groups(replica.database(), replica.log(), place)
        , sessions(replica.database(), place)
        , book(replica.database(), replica.log(), drafts, sources.random, sessions,
              personOf(replica))
        , targets(replica.database(), replica.log(), sources.random, place)
        , now(wallTime(sources.clock.now()))
    {
    }

    PersonId me;
    school::SchoolStore school;
    store::DraftStore drafts;
    intervention::GroupStore groups;
    intervention::SessionStore sessions;
    intervention::SessionBook book;
    target::TargetStore targets;
    WallTime now;
};

template <class T>
Result<T> atDesk(const SessionSources& sources, client::Replica& replica,
    const std::function<Result<T>(Desk&)>& work)
{
    PIPIT_TRY_ASSIGN(const auto place, placeOf(replica));
    Desk desk(sources, replica, place);
    return work(desk);
}

void count(GroupDay& row, const intervention::Session& session)
{
    row.logged = true;
    row.minutes = session.delivered();
    row.pupils = static_cast<int>(session.pupils.size());
    row.away = static_cast<int>(std::ranges::count(
        session.pupils, std::optional(Attendance::Away), &intervention::LoggedPupil::attendance));
}

bool isOf(const SessionDraft& draft, const Group& group, Day day)
{
    return draft.group == group.id && draft.day == day;
}

/// Rows of one group: a line for each of these days on which it met or was to meet.
Result<void> addRows(Desk& desk, const Group& group, const std::vector<SessionDraft>& drafts,
    const std::vector<Day>& days, std::vector<GroupDay>& rows)
{
    PIPIT_TRY_ASSIGN(
        const auto sessions, desk.sessions.ofGroup(group.id, days.back(), days.front()));
    for (const Day day : days) {
        GroupDay row{ group.id, group.name, day, group.starts, group.room,
            static_cast<int>(group.pupils.size()), false, {}, 0, false };
        row.begun = std::ranges::any_of(
            drafts, [&](const SessionDraft& draft) { return isOf(draft, group, day); });
        bool any = false;
        for (const intervention::Session& session : sessions) {
            if (session.day == day) {
                count(row, session);
                row.starts = session.starts ? session.starts : group.starts;
                rows.push_back(row);
                any = true;
            }
        }
        if (!any && (row.begun || group.meetsOn(day))) {
            rows.push_back(std::move(row));
        }
    }
    return {};
}

Result<std::vector<Group>> groupsOf(Desk& desk, client::Replica& replica, bool& isMine)
{
    PIPIT_TRY_ASSIGN(const auto me, whoAmI(replica));
    std::vector<Group> groups;
    if (me) {
        PIPIT_TRY_ASSIGN(groups, desk.groups.ofStaff(me->id));
    }
    isMine = !groups.empty();
    if (!isMine && isLead(replica)) {
        PIPIT_TRY_ASSIGN(groups, desk.groups.all());
    }
    return groups;
}

void sortRows(SessionDays& page)
{
    const auto today = dayOf(page.now);
    const auto place = [](const GroupDay& row) {
        return std::tuple(-row.day.time_since_epoch().count(),
            row.starts.value_or(std::chrono::minutes(0)), row.name);
    };
    std::ranges::stable_sort(page.earlier, {}, place);
    const auto past
        = std::ranges::find_if(page.earlier, [&](const GroupDay& row) { return row.day != today; });
    page.today.assign(page.earlier.begin(), past);
    page.earlier.erase(page.earlier.begin(), past);
}

Result<std::vector<SessionTarget>> targetsOf(
    Desk& desk, const RecordId& group, const RecordId& pupil)
{
    std::vector<SessionTarget> all;
    PIPIT_TRY_ASSIGN(const auto open, desk.targets.openIn(group, pupil));
    for (const target::Target& target : open) {
        PIPIT_TRY_ASSIGN(const auto steps, desk.sessions.stepsOf(pupil, target.id, 1));
        all.push_back({ target, steps.empty() ? std::nullopt : std::optional(steps.front().step) });
    }
    return all;
}

/// Those of the draft who are here; nobody knows the name of one who is not.
Result<void> addPupils(Desk& desk, SessionPage& page)
{
    for (const intervention::PupilSession& part : page.draft.pupils) {
        const auto pupil = desk.school.pupil(part.pupil);
        if (!pupil && pupil.error().code != ErrorCode::NotFound) {
            return pupil.error();
        }
        if (pupil) {
            PIPIT_TRY_ASSIGN(auto targets, targetsOf(desk, page.group.id, pupil->id));
            page.pupils.push_back({ pupil->id, std::string(school::calledName(*pupil)),
                school::initials(*pupil), std::move(targets) });
        }
    }
    std::ranges::stable_sort(
        page.pupils, {}, [](const SessionPupil& pupil) { return school::sortKey(pupil.name); });
    return {};
}

Result<SessionDraft> draftFor(Desk& desk, const Group& group, Day day, bool& kept)
{
    PIPIT_TRY_ASSIGN(const auto drafts, desk.book.drafts());
    for (const SessionDraft& draft : drafts) {
        if (isOf(draft, group, day)) {
            kept = true;
            return draft;
        }
    }
    return desk.book.begin(group, day, desk.me);
}

bool mayLog(const client::Replica& replica)
{
    const auto* me = replica.schoolRegister().member(replica.identity().replica);
    return me != nullptr
        && changes::isAllowed(static_cast<changes::Role>(me->role),
            static_cast<std::uint16_t>(changes::Kind::SessionLog), changes::Act::Write);
}

} // namespace

Result<SessionDays> readSessionDays(const SessionSources& sources, client::Replica& replica)
{
    return atDesk<SessionDays>(sources, replica, [&](Desk& desk) -> Result<SessionDays> {
        SessionDays page;
        page.now = desk.now;
        page.allowed = mayLog(replica);
        PIPIT_TRY_ASSIGN(const auto groups, groupsOf(desk, replica, page.isMine));
        PIPIT_TRY_ASSIGN(const auto drafts, desk.book.drafts());
        page.hasGroups = !groups.empty();
        const Day today = dayOf(desk.now);
        const auto loggable = intervention::schoolDaysUpTo(today, intervention::kLoggableDays);
        for (const Group& group : groups) {
            PIPIT_TRY(addRows(desk, group, drafts, loggable, page.earlier));
            PIPIT_TRY_ASSIGN(const auto week, desk.sessions.week(group, today));
            if (week.plannedSessions + week.sessions > 0) {
                page.weeks.push_back({ group.name, week });
            }
        }
        sortRows(page);
        return page;
    });
}

Result<SessionPage> readSession(
    const SessionSources& sources, client::Replica& replica, const RecordId& group, Day day)
{
    return atDesk<SessionPage>(sources, replica, [&](Desk& desk) -> Result<SessionPage> {
        SessionPage page;
        page.today = dayOf(desk.now);
        PIPIT_TRY_ASSIGN(page.group, desk.groups.find(group));
        PIPIT_TRY_ASSIGN(page.draft, draftFor(desk, page.group, day, page.kept));
        PIPIT_TRY_ASSIGN(const auto before, desk.sessions.count(group));
        page.number = before + 1;
        page.hasLast = before > 0;
        PIPIT_TRY_ASSIGN(const auto adult, desk.school.staffOfPerson(page.draft.adult));
        page.adult = adult ? school::fullName(*adult) : std::string();
        PIPIT_TRY(addPupils(desk, page));
        return page;
    });
}

Result<void> keepSession(
    const SessionSources& sources, client::Replica& replica, const SessionDraft& draft)
{
    return atDesk<void>(sources, replica, [&](Desk& desk) { return desk.book.keep(draft); });
}

Result<SessionDraft> likeLastTime(
    const SessionSources& sources, client::Replica& replica, SessionDraft draft)
{
    return atDesk<SessionDraft>(sources, replica, [&](Desk& desk) -> Result<SessionDraft> {
        PIPIT_TRY_ASSIGN(const bool was, desk.book.likeLastTime(draft));
        if (was) {
            PIPIT_TRY(desk.book.keep(draft));
        }
        return draft;
    });
}

Result<void> logSession(
    const SessionSources& sources, client::Replica& replica, const SessionDraft& draft)
{
    return atDesk<void>(
        sources, replica, [&](Desk& desk) { return desk.book.log(draft, dayOf(desk.now)); });
}

Result<void> takeSessionBack(
    const SessionSources& sources, client::Replica& replica, const SessionDraft& logged)
{
    return atDesk<void>(sources, replica, [&](Desk& desk) -> Result<void> {
        PIPIT_TRY(desk.book.takeBack(logged));
        return {};
    });
}

Result<void> discardSession(
    const SessionSources& sources, client::Replica& replica, const RecordId& session)
{
    return atDesk<void>(sources, replica, [&](Desk& desk) { return desk.book.discard(session); });
}

} // namespace pipit::viewmodels
