#include "app/viewmodels/observation/observation_calls.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/observation/observation_desk.h"

namespace pipit::viewmodels {

namespace {

using observation::ObservationDraft;

Result<std::vector<school::Pupil>> pupilsOf(ObservationDesk& desk, const std::vector<RecordId>& ids)
{
    std::vector<school::Pupil> pupils;
    for (const RecordId& id : ids) {
        auto found = desk.school.pupil(id);
        if (!found && found.error().code != ErrorCode::NotFound) {
            return found.error();
        }
        school::Pupil unknown; // gone from this tablet: what was written of them is not
        unknown.id = id;
        pupils.push_back(found ? std::move(*found) : std::move(unknown));
    }
    return pupils;
}

Result<ObservationSheet> sheetOf(ObservationDesk& desk, const RecordId& id)
{
    ObservationSheet sheet;
    PIPIT_TRY_ASSIGN(sheet.draft, desk.drafts.find(id));
    PIPIT_TRY_ASSIGN(sheet.pupils, pupilsOf(desk, sheet.draft.beginning.pupils));
    for (const RecordId& pupil : sheet.draft.beginning.pupils) {
        PIPIT_TRY_ASSIGN(auto passport, desk.passports.find(pupil));
        passport.pupil = pupil;
        sheet.passports.push_back(std::move(passport));
    }
    PIPIT_TRY_ASSIGN(sheet.className, desk.classNameOf(sheet.draft.beginning.classId));
    return sheet;
}

std::string addendumPlace(const RecordId& together, const RecordId& pupil)
{
    return "observation-addendum/" + together.hex() + "/" + pupil.hex();
}

Result<PastSheet> pastOf(ObservationDesk& desk, const RecordId& together, const RecordId& pupil)
{
    PastSheet past;
    PIPIT_TRY_ASSIGN(past.observation, desk.observations.find(together, pupil));
    PIPIT_TRY_ASSIGN(auto pupils, pupilsOf(desk, { pupil }));
    past.pupil = std::move(pupils.front());
    PIPIT_TRY_ASSIGN(past.className, desk.classNameOf(past.observation.classId));
    past.by = authorName(desk.replica, past.observation.author);
    for (const auto& addendum : past.observation.addenda) {
        past.addendaBy.push_back(authorName(desk.replica, addendum.author));
    }
    PIPIT_TRY_ASSIGN(const auto typed, desk.texts.find(addendumPlace(together, pupil)));
    past.typed = typed ? typed->text : std::string();
    return past;
}

/// Does `work`, and gives what is on the disk after it.
template <class Work>
Result<ObservationSheet> after(
    const ObservationSources& sources, client::Replica& replica, const RecordId& draft, Work work)
{
    return atObservations<ObservationSheet>(
        sources, replica, [&](ObservationDesk& desk) -> Result<ObservationSheet> {
            PIPIT_TRY(work(desk));
            return sheetOf(desk, draft);
        });
}

} // namespace

Result<ObservationSheet> beginObservation(const ObservationSources& sources,
    client::Replica& replica, const RecordId& pupil, const ObserveLesson& lesson)
{
    return atObservations<ObservationSheet>(
        sources, replica, [&](ObservationDesk& desk) -> Result<ObservationSheet> {
            if (!desk.mayObserve()) {
                return Error{ ErrorCode::Denied, "an observation by one who may not" };
            }
            PIPIT_TRY(desk.school.pupil(pupil));
            observation::Beginning beginning{ { pupil }, lesson.classId, lesson.subject };
            beginning.observer = replica.identity().person;
            beginning.day = std::chrono::floor<std::chrono::days>(wallTime(sources.clock.now()));
            PIPIT_TRY_ASSIGN(const RecordId id, desk.drafts.begin(std::move(beginning)));
            return sheetOf(desk, id);
        });
}

Result<ObservationSheet> readObservation(
    const ObservationSources& sources, client::Replica& replica, const RecordId& draft)
{
    return after(sources, replica, draft, [](ObservationDesk&) { return Result<void>(); });
}

Result<ObservationSheet> addNote(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const observation::Note& note)
{
    return after(sources, replica, draft,
        [&](ObservationDesk& desk) { return desk.drafts.note(draft, note); });
}

Result<ObservationSheet> addMark(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const PupilMark& mark)
{
    return after(sources, replica, draft,
        [&](ObservationDesk& desk) { return desk.drafts.mark(draft, mark.pupil, mark.mark); });
}

Result<ObservationSheet> takeBack(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, std::uint32_t number)
{
    return after(sources, replica, draft,
        [&](ObservationDesk& desk) { return desk.drafts.undo(draft, number); });
}

Result<void> keepTyping(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const std::string& text)
{
    return atObservations<void>(sources, replica, [&](ObservationDesk& desk) -> Result<void> {
        PIPIT_TRY(desk.drafts.find(draft)); // not beside one that was finished or discarded
        return desk.drafts.keepTyping(draft, text);
    });
}

Result<void> keepEnding(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const observation::Ending& ending)
{
    return atObservations<void>(sources, replica, [&](ObservationDesk& desk) -> Result<void> {
        PIPIT_TRY(desk.drafts.find(draft));
        return desk.drafts.keepEnding(draft, ending);
    });
}

Result<PastSheet> finishObservation(const ObservationSources& sources, client::Replica& replica,
    const RecordId& draft, const ObservationEnd& end)
{
    return atObservations<PastSheet>(
        sources, replica, [&](ObservationDesk& desk) -> Result<PastSheet> {
            PIPIT_TRY_ASSIGN(const ObservationDraft before, desk.drafts.find(draft));
            // What the screen shows is what is finished, also where a keep of it had failed.
            PIPIT_TRY(desk.drafts.keepTyping(draft, end.typing));
            PIPIT_TRY(desk.drafts.keepEnding(draft, end.ending));
            PIPIT_TRY(desk.book.finish(draft, sources.clock.now()));
            return pastOf(desk, draft, before.beginning.pupils.front());
        });
}

Result<void> discardObservation(
    const ObservationSources& sources, client::Replica& replica, const RecordId& draft)
{
    return atObservations<void>(
        sources, replica, [&](ObservationDesk& desk) { return desk.drafts.discard(draft); });
}

Result<PastSheet> readPastObservation(const ObservationSources& sources, client::Replica& replica,
    const RecordId& together, const RecordId& pupil)
{
    return atObservations<PastSheet>(
        sources, replica, [&](ObservationDesk& desk) { return pastOf(desk, together, pupil); });
}

Result<void> keepAddendum(const ObservationSources& sources, client::Replica& replica,
    const RecordId& together, const RecordId& pupil, const std::string& text)
{
    return atObservations<void>(sources, replica, [&](ObservationDesk& desk) {
        return desk.texts.keep(addendumPlace(together, pupil), text);
    });
}

Result<PastSheet> addAddendum(const ObservationSources& sources, client::Replica& replica,
    const RecordId& together, const RecordId& pupil, const std::string& text)
{
    return atObservations<PastSheet>(
        sources, replica, [&](ObservationDesk& desk) -> Result<PastSheet> {
            PIPIT_TRY(replica.database().transaction([&]() -> Result<void> {
                PIPIT_TRY(desk.book.addAddendum(together, pupil, text));
                return desk.texts.clear(addendumPlace(together, pupil));
            }));
            return pastOf(desk, together, pupil);
        });
}

} // namespace pipit::viewmodels
