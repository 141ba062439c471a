#include "core/intake/history_observations.h"

#include "core/base/try.h"
#include "core/exchange/key_text.h"
#include "core/intake/history_passports.h"
#include "core/intake/history_slices.h"
#include "core/intake/history_strategies.h"
#include "core/intake/history_text.h"
#include "core/observation/observation_book.h"
#include "core/school/school_store.h"
#include "core/strategy/library.h"

#include <map>

namespace pipit::intake {

namespace {

using exchange::ImportedObservation;
using observation::ObservationDraft;

observation::Mark markFrom(exchange::StrategyMark mark)
{
    switch (mark) {
    case exchange::StrategyMark::Seen:
        return observation::Mark::Seen;
    case exchange::StrategyMark::Missed:
        return observation::Mark::Missed;
    case exchange::StrategyMark::DidNotArise:
        break;
    }
    return observation::Mark::DidNotArise;
}

std::optional<observation::NextStep> nextFrom(std::optional<exchange::NextStep> next)
{
    using observation::NextStep;
    if (!next) {
        return std::nullopt;
    }
    switch (*next) {
    case exchange::NextStep::Support:
        return NextStep::Support;
    case exchange::NextStep::Review:
        return NextStep::Review;
    case exchange::NextStep::Referral:
        return NextStep::Referral;
    case exchange::NextStep::Nothing:
        break;
    }
    return NextStep::Nothing;
}

/// Words of the lines that marks stand beside: of every passport's, and of the library's.
struct KnownLines {
    std::map<RecordId, std::string> passports;
    std::map<RecordId, std::string> library;
    std::map<std::string, RecordId> classes; ///< by name, in key form
};

Result<KnownLines> knownLines(const HistoryTarget& target)
{
    KnownLines known;
    PIPIT_TRY(target.database.each(
        "SELECT record, line FROM passport_line", {}, [&](const store::Row& row) -> Result<void> {
            known.passports.emplace(row.id<RecordId>(0), row.text(1));
            return {};
        }));
    strategy::Library library(target.database, target.log, target.place.vault);
    PIPIT_TRY_ASSIGN(const auto strategies, library.all());
    for (const strategy::Strategy& strategy : strategies) {
        known.library.emplace(strategy.id, strategy.line);
    }
    PIPIT_TRY_ASSIGN(
        const auto classes, school::SchoolStore(target.database, target.place).allClasses());
    for (const school::Class& one : classes) {
        known.classes.emplace(exchange::keyText(one.name), one.id);
    }
    return known;
}

class ObservationTaker {
public:
    ObservationTaker(const HistoryTarget& target, const HistoryPeople& people, KnownLines known,
        std::string file, HistoryReport& report)
        : m_target(target)
        , m_people(people)
        , m_known(std::move(known))
        , m_file(std::move(file))
        , m_report(report)
        , m_drafts(target.database, target.clock, target.random)
        , m_store(target.database, target.place)
        , m_book(target.database, target.log, target.random, m_drafts, m_store)
    {
    }

    Result<void> take(const ImportedObservation& from)
    {
        std::vector<HistoryNote> notes;
        HistoryText texts("observations[" + from.id + "]", notes);
        const auto pupil = m_people.pupil(from.pupil);
        if (!pupil) {
            ++m_report.observations.leftOut;
            m_report.notes.push_back(texts.said(HistoryRemark::UnknownPupil));
            return {};
        }
        const ObservationDraft draft = draftFrom(from, *pupil, texts);
        const observation::Source source{ texts.fit(m_file, "file", observation::kMaxSource),
            texts.fit(m_people.author(from.observer), "observer", observation::kMaxSource) };
        PIPIT_TRY_ASSIGN(const std::size_t written,
            m_book.bringIn(draft, at(from, std::max(from.start, from.end)), source));
        ++(written > 0 ? m_report.observations.taken : m_report.observations.here);
        if (written > 0) {
            m_report.notes.insert(m_report.notes.end(), notes.begin(), notes.end());
        }
        return {};
    }

private:
    Instant at(const ImportedObservation& from, exchange::TimeOfDay time) const
    {
        return m_target.instantOf(Day(std::chrono::sys_days(from.day).time_since_epoch()) + time);
    }

    ObservationDraft draftFrom(
        const ImportedObservation& from, const RecordId& pupil, HistoryText& texts) const
    {
        ObservationDraft draft;
        draft.id = m_target.identity.history("observation", from.id);
        draft.beginning.pupils = { pupil };
        const auto group = m_known.classes.find(exchange::keyText(from.group));
        if (group != m_known.classes.end()) {
            draft.beginning.classId = group->second;
        }
        draft.beginning.subject = texts.fit(from.subject, "subject", observation::kMaxSubject);
        draft.beginning.day = Day(std::chrono::sys_days(from.day).time_since_epoch());
        draft.beginning.started = at(from, from.start);
        for (const exchange::ObservationNote& note : from.notes) {
            add(draft, at(from, note.at),
                observation::Note{ texts.fit(note.text, "notes", observation::kMaxNote) });
        }
        for (const exchange::ObservationMark& mark : from.marks) {
            add(draft, draft.beginning.started, lineMark(from.pupil, mark, texts));
        }
        draft.ending = { texts.fit(from.summary, "summary", observation::kMaxSummary),
            nextFrom(from.next), texts.fit(from.nextText, "nextText", observation::kMaxNextText) };
        return draft;
    }

    template <class What> static void add(ObservationDraft& draft, Instant at, What what)
    {
        const auto number = static_cast<std::uint32_t>(draft.entries.size() + 1);
        draft.entries.push_back(
            { number, draft.beginning.pupils.front(), { at, std::move(what) } });
    }

    /// Beside the line of the child's passport; of the library, if it has none of that strategy.
    observation::LineMark lineMark(
        const std::string& upn, const exchange::ObservationMark& mark, HistoryText& texts) const
    {
        const RecordId own = passportLineId(m_target.identity, upn, mark.strategy, 1);
        if (const auto line = m_known.passports.find(own); line != m_known.passports.end()) {
            return { own, markFrom(mark.mark), line->second };
        }
        const RecordId id = strategyId(m_target.identity, mark.strategy);
        const auto strategy = m_known.library.find(id);
        if (strategy == m_known.library.end()) {
            texts.note(HistoryRemark::UnknownStrategy, "marks", mark.strategy);
            return { id, markFrom(mark.mark), {} };
        }
        return { id, markFrom(mark.mark), strategy->second };
    }

    const HistoryTarget& m_target;
    const HistoryPeople& m_people;
    KnownLines m_known;
    std::string m_file;
    HistoryReport& m_report;
    observation::ObservationDrafts m_drafts;
    observation::ObservationStore m_store;
    observation::ObservationBook m_book;
};

} // namespace

Result<void> takeObservations(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<ImportedObservation>& observations, std::string_view file,
    HistoryReport& report)
{
    PIPIT_TRY_ASSIGN(auto known, knownLines(target));
    ObservationTaker taker(target, people, std::move(known), std::string(file), report);
    return inSlices(target.database, observations,
        [&](const ImportedObservation& from) { return taker.take(from); });
}

} // namespace pipit::intake
