#include "app/viewmodels/observation/observation_calls.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/observation/observation_desk.h"

#include <algorithm>
#include <set>

namespace pipit::viewmodels {

namespace {

constexpr std::size_t kMostPast = 20;
constexpr std::size_t kLookedAt = 500; ///< for one of this person's own

ObserveLesson lessonOf(const school::Lesson& lesson, std::chrono::minutes now)
{
    const school::TimetableSlot& slot = lesson.slot;
    return { slot.classId, slot.subject, lesson.className, lesson.room, lesson.staffName,
        slot.starts, slot.ends, slot.starts <= now && now < slot.ends };
}

/// Lessons of these classes that are on, then the next ones of today, in order of their start.
Result<std::vector<ObserveLesson>> lessonsOf(
    ObservationDesk& desk, const std::set<RecordId>& classes)
{
    const WallTime wall = wallTime(desk.clock.now());
    const Day today = std::chrono::floor<std::chrono::days>(wall);
    const auto now = std::chrono::duration_cast<std::chrono::minutes>(wall - today);
    PIPIT_TRY_ASSIGN(const auto lessons, desk.timetable.lessonsOn(today));
    std::vector<ObserveLesson> found;
    for (const school::Lesson& lesson : lessons) {
        const bool isOf = classes.contains(lesson.slot.classId);
        if (isOf && now < lesson.slot.ends) {
            found.push_back(lessonOf(lesson, now));
        }
    }
    const auto isLater = [&](const ObserveLesson& lesson) { return !lesson.isNow; };
    const auto next = std::ranges::find_if(found, isLater);
    if (next != found.end()) { // of those to come only the first
        const auto starts = next->starts;
        std::erase_if(found,
            [&](const ObserveLesson& each) { return isLater(each) && each.starts > starts; });
    }
    return found;
}

Result<OpenObservation> lineOf(ObservationDesk& desk, const observation::ObservationDraft& draft)
{
    OpenObservation line{ draft.id, {}, draft.beginning.subject, {}, draft.beginning.started,
        static_cast<int>(draft.entries.size()) };
    for (const RecordId& id : draft.beginning.pupils) {
        const auto pupil = desk.school.pupil(id);
        if (pupil) {
            line.pupils.push_back(*pupil);
        } else if (pupil.error().code != ErrorCode::NotFound) {
            return pupil.error();
        }
    }
    PIPIT_TRY_ASSIGN(line.className, desk.classNameOf(draft.beginning.classId));
    return line;
}

Result<std::vector<OpenObservation>> openOf(ObservationDesk& desk)
{
    std::vector<OpenObservation> lines;
    PIPIT_TRY_ASSIGN(const auto open, desk.drafts.open());
    for (const auto& draft : open) {
        PIPIT_TRY_ASSIGN(auto line, lineOf(desk, draft));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<void> addClass(ObservationDesk& desk, const RecordId& classId, ObserveStart& start)
{
    PIPIT_TRY_ASSIGN(const auto theClass, desk.school.classOf(classId));
    PIPIT_TRY_ASSIGN(const auto lessons, lessonsOf(desk, { classId }));
    start.lesson = !lessons.empty() && lessons.front().isNow ? lessons.front() : ObserveLesson{};
    start.lesson->classId = classId;
    start.lesson->className = theClass.name;
    PIPIT_TRY_ASSIGN(const auto shared, desk.passports.shared());
    const std::set<RecordId> passports(shared.begin(), shared.end());
    PIPIT_TRY_ASSIGN(auto pupils, desk.school.pupilsOf(classId));
    for (school::Pupil& pupil : pupils) {
        const bool has = passports.contains(pupil.id);
        start.pupils.push_back({ std::move(pupil), has });
    }
    std::ranges::stable_partition(
        start.pupils, [](const ObservePupil& pupil) { return pupil.hasPassport; });
    return {};
}

Result<std::vector<PastObservationLine>> pastLines(ObservationDesk& desk, const RecordId& pupil)
{
    std::vector<PastObservationLine> lines;
    PIPIT_TRY_ASSIGN(auto past, desk.observations.ofPupil(pupil, kMostPast));
    for (observation::Observation& each : past) {
        PIPIT_TRY_ASSIGN(auto className, desk.classNameOf(each.classId));
        auto by = each.source.writtenBy.empty() ? authorName(desk.replica, each.author)
                                                : each.source.writtenBy;
        lines.push_back({ std::move(each), std::move(className), std::move(by) });
    }
    return lines;
}

} // namespace

Result<ObserveStart> readStart(
    const ObservationSources& sources, client::Replica& replica, std::optional<RecordId> classId)
{
    return atObservations<ObserveStart>(
        sources, replica, [&](ObservationDesk& desk) -> Result<ObserveStart> {
            ObserveStart start;
            start.mayObserve = desk.mayObserve();
            if (!start.mayObserve) {
                return start;
            }
            PIPIT_TRY_ASSIGN(const auto settings, desk.school.settings());
            start.dslName = settings.dslName;
            start.dslPhone = settings.dslPhone;
            PIPIT_TRY_ASSIGN(const auto latest, desk.observations.latest(kLookedAt));
            start.isFirst = std::ranges::none_of(latest, [&](const auto& each) {
                return each.author == replica.identity().replica
                    && each.source.importedFrom.empty();
            });
            PIPIT_TRY_ASSIGN(start.open, openOf(desk));
            if (classId) {
                PIPIT_TRY(addClass(desk, *classId, start));
            }
            return start;
        });
}

Result<std::vector<OpenObservation>> readOpenObservations(
    const ObservationSources& sources, client::Replica& replica)
{
    return atObservations<std::vector<OpenObservation>>(
        sources, replica, [](ObservationDesk& desk) { return openOf(desk); });
}

Result<ObserveProposal> readProposal(
    const ObservationSources& sources, client::Replica& replica, const RecordId& pupil)
{
    return atObservations<ObserveProposal>(
        sources, replica, [&](ObservationDesk& desk) -> Result<ObserveProposal> {
            ObserveProposal proposal;
            PIPIT_TRY_ASSIGN(proposal.pupil, desk.school.pupil(pupil));
            PIPIT_TRY_ASSIGN(
                proposal.className, desk.classNameOf(proposal.pupil.registrationClass));
            PIPIT_TRY_ASSIGN(const auto passport, desk.passports.find(pupil));
            proposal.lines = static_cast<int>(passport.lines.size());
            PIPIT_TRY_ASSIGN(const auto classes, desk.school.classesOfPupil(pupil));
            std::set<RecordId> ids;
            for (const school::Class& each : classes) {
                ids.insert(each.id);
            }
            PIPIT_TRY_ASSIGN(proposal.lessons, lessonsOf(desk, ids));
            PIPIT_TRY_ASSIGN(proposal.past, pastLines(desk, pupil));
            return proposal;
        });
}

} // namespace pipit::viewmodels
