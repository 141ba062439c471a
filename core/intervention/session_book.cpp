#include "core/intervention/session_book.h"

#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/changes/fields.h"
#include "core/store/record_state.h"

#include <algorithm>

namespace pipit::intervention {

namespace {

using namespace changes::session;
using changes::Write;

constexpr std::string_view kPlaces = "session/";

std::string placeOf(const RecordId& session) { return std::string(kPlaces) + session.hex(); }

Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return Bytes(view.begin(), view.end());
}

std::string numberText(std::optional<int> number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string word(Attendance attendance)
{
    return std::string(kAttendanceWords.at(static_cast<std::size_t>(attendance) - 1));
}

/// What a correction may change.
std::vector<store::FieldPut> putsOf(const PupilSession& pupil)
{
    return { { kAttendance, word(pupil.attendance) }, { kMinutes, numberText(pupil.minutes) },
        { kEngagement, numberText(pupil.engagement) }, { kLine, pupil.line } };
}

std::vector<Write> writesOf(
    const SessionDraft& draft, const PupilSession& pupil, const Source& source)
{
    std::vector<store::FieldPut> puts = putsOf(pupil);
    puts.push_back({ kSession, std::string(base::asText(draft.session.view())) });
    puts.push_back({ kPupil, std::string(base::asText(pupil.pupil.view())) });
    puts.push_back({ kDay, base::isoDay(draft.day) });
    puts.push_back({ kStarts, draft.starts ? base::timeOfDay(*draft.starts) : std::string() });
    puts.push_back({ kActivity, draft.activity });
    puts.push_back({ kImportedFrom, source.importedFrom });
    puts.push_back({ kWrittenBy, source.writtenBy });
    if (!draft.group.isZero()) {
        puts.push_back({ kGroup, std::string(base::asText(draft.group.view())) });
    }
    if (!draft.adult.isZero()) {
        puts.push_back({ kAdult, std::string(base::asText(draft.adult.view())) });
    }
    std::vector<Write> writes;
    for (const store::FieldPut& put : puts) {
        if (!put.value.empty()) { // not recorded is not written
            writes.push_back({ put.field, changes::PutOp{ bytesOf(put.value), {} } });
        }
    }
    return writes;
}

std::optional<Step> stepOf(const PupilSession& pupil, const RecordId& target)
{
    const auto found = std::ranges::find(pupil.steps, target, &TargetStep::target);
    return found == pupil.steps.end() ? std::nullopt : std::optional(found->step);
}

Error badSession() { return { ErrorCode::BadInput, "a session" }; }

} // namespace

SessionBook::SessionBook(store::Database& database, store::ChangeLog& log,
    store::DraftStore& drafts, crypto::Random& random, SessionStore& sessions,
    school::PersonOf personOf)
    : m_database(database)
    , m_log(log)
    , m_drafts(drafts)
    , m_random(random)
    , m_sessions(sessions)
    , m_personOf(std::move(personOf))
{
}

SessionDraft SessionBook::begin(const Group& group, Day day, const PersonId& adult)
{
    SessionDraft draft{ m_random.id<RecordId>(), group.id, day };
    draft.starts = group.starts;
    draft.adult = adult;
    draft.activity = group.activity;
    for (const RecordId& pupil : group.pupils) {
        draft.pupils.push_back({ pupil });
    }
    return draft;
}

Result<bool> SessionBook::likeLastTime(SessionDraft& draft)
{
    PIPIT_TRY_ASSIGN(const auto last, m_sessions.lastOf(draft.group));
    if (!last) {
        return false;
    }
    draft.activity = last->activity;
    draft.adult = last->adult.value_or(draft.adult);
    return true;
}

Result<void> SessionBook::keep(const SessionDraft& draft)
{
    return m_drafts.keep(placeOf(draft.session), encodeSession(draft));
}

Result<std::optional<SessionDraft>> SessionBook::draft(const RecordId& session)
{
    PIPIT_TRY_ASSIGN(const auto kept, m_drafts.find(placeOf(session)));
    if (!kept) {
        return std::optional<SessionDraft>();
    }
    PIPIT_TRY_ASSIGN(auto draft, decodeSession(kept->text));
    return std::optional(std::move(draft));
}

Result<std::vector<SessionDraft>> SessionBook::drafts()
{
    PIPIT_TRY_ASSIGN(const auto places, m_drafts.placesUnder(kPlaces));
    std::vector<SessionDraft> drafts;
    for (const std::string& place : places) {
        PIPIT_TRY_ASSIGN(const auto kept, m_drafts.find(place));
        if (kept) {
            PIPIT_TRY_ASSIGN(auto draft, decodeSession(kept->text));
            drafts.push_back(std::move(draft));
        }
    }
    return drafts;
}

Result<void> SessionBook::discard(const RecordId& session)
{
    return m_drafts.clear(placeOf(session));
}

Result<bool> SessionBook::isLogged(const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const auto origin, store::originOf(m_database, record));
    return origin.has_value();
}

Result<void> SessionBook::append(
    const SessionDraft& draft, const PupilSession& pupil, const Source& source)
{
    const auto record = m_sessions.keyOf(draft.session, pupil.pupil);
    std::vector<Write> writes = writesOf(draft, pupil, source);
    for (const TargetStep& step : pupil.steps) {
        writes.push_back({ kSteps,
            changes::EventOp{ m_random.id<RecordId>(), encodeStep(step.target, step.step), {} } });
    }
    const auto origin
        = source == Source{} ? changes::ChangeOrigin::Person : changes::ChangeOrigin::Import;
    PIPIT_TRY(m_log.append({ record, std::nullopt, std::move(writes), origin }));
    return {};
}

Result<void> SessionBook::log(const SessionDraft& draft, Day today)
{
    PIPIT_TRY(check(draft));
    const auto days = schoolDaysUpTo(today, kLoggableDays);
    if (draft.day > today || draft.day < days.back()) {
        return Error{ ErrorCode::BadInput, "a session of a day too far from today" };
    }
    return m_database.transaction([&]() -> Result<void> {
        for (const PupilSession& pupil : draft.logged()) {
            PIPIT_TRY_ASSIGN(
                const bool logged, isLogged(m_sessions.keyOf(draft.session, pupil.pupil)));
            if (logged) {
                return Error{ ErrorCode::AlreadyExists, "a session that was logged" };
            }
            PIPIT_TRY(append(draft, pupil, {}));
        }
        return discard(draft.session);
    });
}

Result<SessionDraft> SessionBook::takeBack(const SessionDraft& logged)
{
    SessionDraft again = logged;
    again.session = m_random.id<RecordId>();
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        for (const PupilSession& pupil : logged.pupils) {
            const auto record = m_sessions.keyOf(logged.session, pupil.pupil);
            PIPIT_TRY_ASSIGN(const bool mine, isMine(record));
            if (!mine) {
                return Error{ ErrorCode::Denied, "a session that somebody else logged" };
            }
            // What has no day shows nowhere. It stays in the log: nobody deletes an event.
            PIPIT_TRY(store::RecordWriter(m_database, m_log).apply({ record, { { kDay, {} } } }));
        }
        return keep(again);
    }));
    return again;
}

Result<std::size_t> SessionBook::bringIn(const SessionDraft& draft, const Source& source)
{
    PIPIT_TRY(check(draft));
    if (!base::isPlainText(source.importedFrom, kMaxSource, base::Lines::One)
        || !base::isPlainText(source.writtenBy, kMaxSource, base::Lines::One)) {
        return badSession();
    }
    std::size_t written = 0;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        for (const PupilSession& pupil : draft.logged()) {
            PIPIT_TRY_ASSIGN(
                const bool logged, isLogged(m_sessions.keyOf(draft.session, pupil.pupil)));
            if (!logged) {
                PIPIT_TRY(append(draft, pupil, source));
                ++written;
            }
        }
        return {};
    }));
    return written;
}

Result<SessionEdit> SessionBook::edit(const RecordId& session, const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(const Session found, m_sessions.find(session));
    const auto one = std::ranges::find(found.pupils, pupil, &LoggedPupil::pupil);
    if (one == found.pupils.end()) {
        return Error{ ErrorCode::NotFound, "a pupil of the session" };
    }
    PIPIT_TRY_ASSIGN(auto seen, store::shownFields(m_database, m_sessions.keyOf(session, pupil)));
    return SessionEdit{ session,
        { pupil, one->attendance.value_or(Attendance::Present), one->minutes, one->engagement,
            one->line, one->steps },
        std::move(seen) };
}

Result<bool> SessionBook::isMine(const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const auto origin, store::originOf(m_database, record));
    if (!origin) {
        return Error{ ErrorCode::NotFound, "a pupil of the session" };
    }
    const auto author = m_personOf(origin->replica);
    return author.has_value() && author == m_personOf(m_log.me());
}

Result<void> SessionBook::correct(const SessionEdit& edit)
{
    SessionDraft whole{ edit.session, {}, {} };
    whole.pupils = { edit.pupil };
    PIPIT_TRY(check(whole));
    const PupilSession now = whole.logged().front();
    const auto record = m_sessions.keyOf(edit.session, now.pupil);
    PIPIT_TRY_ASSIGN(const bool mine, isMine(record));
    if (!mine) {
        return Error{ ErrorCode::Denied, "a session that somebody else logged" };
    }
    return m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(const SessionEdit before, this->edit(edit.session, now.pupil));
        store::RecordUpdate update{ record, putsOf(now) };
        store::nameSeen(update, edit.seen);
        PIPIT_TRY(store::RecordWriter(m_database, m_log).apply(update));
        return appendSteps(record, before.pupil, now);
    });
}

Result<void> SessionBook::appendSteps(
    const changes::RecordKey& record, const PupilSession& before, const PupilSession& now)
{
    PIPIT_TRY_ASSIGN(const auto events, store::eventsOf(m_database, record, kSteps));
    std::vector<Write> writes;
    const auto add = [&](const RecordId& target, std::optional<Step> step) {
        std::optional<RecordId> corrects;
        for (const store::Event& event : events) { // oldest first
            const auto old = decodeStep(event.value);
            corrects = old && old->target == target ? event.id : corrects;
        }
        writes.push_back({ kSteps,
            changes::EventOp{ m_random.id<RecordId>(), encodeStep(target, step), corrects } });
    };
    for (const TargetStep& step : now.steps) {
        if (stepOf(before, step.target) != step.step) {
            add(step.target, step.step);
        }
    }
    for (const TargetStep& step : before.steps) {
        if (!stepOf(now, step.target)) {
            add(step.target, std::nullopt);
        }
    }
    if (!writes.empty()) {
        PIPIT_TRY(m_log.append({ record, std::nullopt, std::move(writes) }));
    }
    return {};
}

} // namespace pipit::intervention
