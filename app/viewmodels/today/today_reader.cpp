#include "app/viewmodels/today/today_reader.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/observation/observation_calls.h"
#include "app/viewmodels/questions/question_calls.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/notes/note_store.h"
#include "core/questions/question_drafts.h"
#include "core/school/names.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

using std::chrono::days;

/// A fortnight: the next lesson of a timetable of two weeks is within it.
constexpr int kDaysAhead = 14;
/// Reviews of this week are due.
constexpr days kReviewsAhead{ 6 };

Day dayOf(WallTime time) { return std::chrono::floor<days>(time); }

/// The lessons that are on; if none is, those that begin next.
std::vector<school::Lesson> onNowOrNext(
    const std::vector<school::Lesson>& lessons, std::chrono::minutes now)
{
    std::vector<school::Lesson> chosen;
    std::ranges::copy_if(lessons, std::back_inserter(chosen), [&](const school::Lesson& lesson) {
        return lesson.slot.starts <= now && now < lesson.slot.ends;
    });
    const auto next = std::ranges::find_if(
        lessons, [&](const school::Lesson& lesson) { return lesson.slot.starts > now; });
    if (chosen.empty() && next != lessons.end()) {
        std::copy_if(next, lessons.end(), std::back_inserter(chosen),
            [&](const auto& lesson) { return lesson.slot.starts == next->slot.starts; });
    }
    std::ranges::stable_sort(
        chosen, {}, [](const school::Lesson& lesson) { return school::sortKey(lesson.className); });
    return chosen;
}

bool hasMore(const std::vector<school::Lesson>& lessons, std::chrono::minutes now)
{
    return std::ranges::any_of(
        lessons, [&](const school::Lesson& lesson) { return lesson.slot.ends > now; });
}

} // namespace

TodayReader::TodayReader(const TodaySources& sources, client::Replica& replica,
    const school::SchoolPlace& place, std::optional<school::Staff> me)
    : m_sources(sources)
    , m_replica(replica)
    , m_me(std::move(me))
    , m_school(replica.database(), place)
    , m_timetable(replica.database(), place)
    , m_drafts(replica.database(), sources.clock)
    , m_passports(replica.database(), m_drafts, place)
    , m_receipts(replica.database(), replica.log(), m_passports, m_school, personOf(replica))
{
    m_page.now = wallTime(sources.clock.now());
    m_page.isLead = isLead(replica);
}

Result<TodayPage> TodayReader::read()
{
    PIPIT_TRY_ASSIGN(const auto classes, m_school.allClasses());
    m_page.hasSchool = !classes.empty();
    PIPIT_TRY_ASSIGN(const auto settings, m_school.settings());
    m_page.week = school::weekOf(dayOf(m_page.now), settings.weekA);
    PIPIT_TRY_ASSIGN(const auto shared, m_passports.shared());
    m_shared.insert(shared.begin(), shared.end());
    PIPIT_TRY(readLessons());
    PIPIT_TRY(readToRead());
    if (m_page.isLead) {
        PIPIT_TRY_ASSIGN(
            m_page.questions, countOpenQuestions({ m_sources.clock, m_sources.random }, m_replica));
        PIPIT_TRY(readNotRead());
    }
    PIPIT_TRY(readReviews());
    PIPIT_TRY(readConflicts());
    PIPIT_TRY(readOwn());
    return std::move(m_page);
}

/// The person's own; if the timetable has none for them, the school's of the moment.
Result<void> TodayReader::readLessons()
{
    const Day today = dayOf(m_page.now);
    const auto now = m_page.now - today;
    std::vector<school::Lesson> lessons;
    if (m_me) {
        PIPIT_TRY_ASSIGN(lessons, m_timetable.lessonsOn(today, m_me->id));
        m_page.isMine = !lessons.empty();
        m_page.isSchoolDay = m_page.isMine;
        if (!hasMore(lessons, now)) {
            PIPIT_TRY(readFollowing(m_me->id));
            m_page.isMine = m_page.isMine || m_page.following;
        }
    }
    if (!m_page.isMine) {
        PIPIT_TRY_ASSIGN(const auto all, m_timetable.lessonsOn(today));
        m_page.isSchoolDay = !all.empty();
        lessons = onNowOrNext(all, now);
        if (lessons.empty()) {
            PIPIT_TRY(readFollowing(std::nullopt));
        }
    }
    return addLessons(lessons);
}

Result<void> TodayReader::readFollowing(std::optional<RecordId> staff)
{
    for (int ahead = 1; ahead <= kDaysAhead; ++ahead) {
        const Day day = dayOf(m_page.now) + days(ahead);
        PIPIT_TRY_ASSIGN(const auto lessons, m_timetable.lessonsOn(day, staff));
        if (!lessons.empty()) {
            PIPIT_TRY_ASSIGN(const Tally tally, tallyOf(lessons.front().slot.classId));
            m_page.following
                = { day, { lessons.front(), tally.passports, tally.changed, tally.unread } };
            return {};
        }
    }
    return {};
}

Result<void> TodayReader::addLessons(const std::vector<school::Lesson>& lessons)
{
    for (const school::Lesson& lesson : lessons) {
        PIPIT_TRY_ASSIGN(const Tally tally, tallyOf(lesson.slot.classId));
        m_page.lessons.push_back({ lesson, tally.passports, tally.changed, tally.unread });
    }
    return {};
}

Result<std::vector<school::Class>> TodayReader::myClasses()
{
    std::vector<school::Class> classes;
    if (!m_me) {
        return classes;
    }
    PIPIT_TRY_ASSIGN(classes, m_school.classesOfStaff(m_me->id));
    for (const TodayLesson& each : m_page.lessons) {
        const RecordId& id = each.lesson.slot.classId;
        if (m_page.isMine && std::ranges::find(classes, id, &school::Class::id) == classes.end()) {
            PIPIT_TRY_ASSIGN(auto one, m_school.classOf(id));
            classes.push_back(std::move(one));
        }
    }
    return classes;
}

Result<void> TodayReader::readToRead()
{
    PIPIT_TRY_ASSIGN(const auto classes, myClasses());
    for (const school::Class& one : classes) {
        PIPIT_TRY_ASSIGN(const auto pupils, m_school.pupilsOf(one.id));
        for (const school::Pupil& pupil : pupils) {
            m_mine.insert(pupil.id);
        }
        PIPIT_TRY_ASSIGN(const Tally tally, tallyOf(one.id));
        if (tally.changed + tally.unread > 0) {
            m_page.unread.push_back(
                { one.id, one.name, tally.changed + tally.unread, tally.changed });
        }
    }
    return {};
}

/// The passports that most have still to read come first.
Result<void> TodayReader::readNotRead()
{
    for (const RecordId& id : m_shared) {
        PIPIT_TRY_ASSIGN(const auto unread, m_receipts.unreadBy(id));
        if (unread.empty()) {
            continue;
        }
        PIPIT_TRY_ASSIGN(const auto pupil, pupilOf(id));
        if (pupil) {
            TodayNotRead row{ *pupil, {} };
            for (const passport::Unread& each : unread) {
                row.by.push_back(school::fullName(each.staff));
            }
            m_page.notRead.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(m_page.notRead, std::ranges::greater{},
        [](const TodayNotRead& row) { return row.by.size(); });
    return {};
}

Result<void> TodayReader::readReviews()
{
    PIPIT_TRY_ASSIGN(const auto due, m_passports.reviewsUpTo(dayOf(m_page.now) + kReviewsAhead));
    for (const passport::Review& review : due) {
        PIPIT_TRY_ASSIGN(const auto pupil, pupilOf(review.pupil));
        if (pupil && isMine(review.pupil)) {
            m_page.reviews.push_back({ *pupil, review.day });
        }
    }
    return {};
}

Result<void> TodayReader::readConflicts()
{
    for (const RecordId& id : m_shared) {
        PIPIT_TRY_ASSIGN(const auto passport, m_passports.find(id));
        PIPIT_TRY_ASSIGN(const auto pupil, pupilOf(id));
        if (passport.hasConflict() && pupil && isMine(id)) {
            m_page.conflicts.push_back(*pupil);
        }
    }
    return {};
}

bool TodayReader::isMine(const RecordId& pupil) const
{
    return m_page.isLead || m_mine.contains(pupil);
}

/// What only this tablet has.
Result<void> TodayReader::readOwn()
{
    PIPIT_TRY_ASSIGN(const auto drafts, m_passports.beingWritten());
    for (const RecordId& id : drafts) {
        PIPIT_TRY_ASSIGN(const auto pupil, pupilOf(id));
        if (pupil) {
            m_page.drafts.push_back(*pupil);
        }
    }
    notes::NoteStore notes(m_replica.database(), m_replica.log(), m_sources.clock, m_sources.random,
        m_school.place().vault);
    PIPIT_TRY_ASSIGN(const auto note, notes.draft(std::nullopt));
    m_page.noteBegun = note && !note->text.empty();
    PIPIT_TRY_ASSIGN(const auto asking,
        questions::QuestionDrafts(m_replica.database(), m_sources.clock).begun());
    m_page.questionsBegun = static_cast<int>(asking.size());
    PIPIT_TRY_ASSIGN(m_page.observations,
        readOpenObservations({ m_sources.clock, m_sources.random }, m_replica));
    PIPIT_TRY_ASSIGN(m_page.waiting, m_replica.log().waiting());
    return {};
}

/// Of the person whose profile this is: what a class has to read for them.
Result<TodayReader::Tally> TodayReader::tallyOf(const RecordId& classId)
{
    Tally tally;
    PIPIT_TRY_ASSIGN(const auto pupils, m_school.pupilsOf(classId));
    for (const school::Pupil& pupil : pupils) {
        if (m_shared.contains(pupil.id)) {
            PIPIT_TRY_ASSIGN(const passport::ReadState state, stateOf(pupil.id));
            ++tally.passports;
            tally.changed += state == passport::ReadState::Changed ? 1 : 0;
            tally.unread += state == passport::ReadState::Never ? 1 : 0;
        }
    }
    return tally;
}

Result<passport::ReadState> TodayReader::stateOf(const RecordId& pupil)
{
    if (const auto known = m_states.find(pupil); known != m_states.end()) {
        return known->second;
    }
    PIPIT_TRY_ASSIGN(const auto passport, m_passports.find(pupil));
    PIPIT_TRY_ASSIGN(const auto state, m_receipts.stateOf(passport, m_replica.identity().person));
    m_states[pupil] = state;
    return state;
}

/// Nobody if the pupil is not here, or has left.
Result<std::optional<TodayPupil>> TodayReader::pupilOf(const RecordId& id)
{
    const auto pupil = m_school.pupil(id);
    if (!pupil && pupil.error().code != ErrorCode::NotFound) {
        return pupil.error();
    }
    return pupil && !pupil->leftOn
        ? std::optional(TodayPupil{ id, school::shortName(*pupil), school::initials(*pupil) })
        : std::nullopt;
}

} // namespace pipit::viewmodels
