#include "core/intake/history_sessions.h"

#include "core/base/try.h"
#include "core/intake/history_interventions.h"
#include "core/intake/history_slices.h"
#include "core/intake/history_text.h"
#include "core/intervention/session_book.h"
#include "core/store/record_state.h"

namespace pipit::intake {

namespace {

using exchange::ImportedSession;
using intervention::Attendance;
using intervention::SessionDraft;

class SessionTaker {
public:
    SessionTaker(const HistoryTarget& target, const HistoryPeople& people, std::string file,
        HistoryReport& report)
        : m_target(target)
        , m_people(people)
        , m_file(std::move(file))
        , m_report(report)
        , m_drafts(target.database, target.clock)
        , m_sessions(target.database, target.place)
        , m_book(target.database, target.log, m_drafts, target.random, m_sessions,
              [](const ReplicaId&) { return std::optional<PersonId>(); })
    {
    }

    Result<void> take(const ImportedSession& from)
    {
        std::vector<HistoryNote> notes;
        HistoryText texts("sessions[" + from.id + "]", notes);
        PIPIT_TRY_ASSIGN(
            const bool hasGroup, isHere(groupId(m_target.identity, from.intervention)));
        const SessionDraft draft = draftFrom(from, texts);
        if (!hasGroup || draft.pupils.empty()) {
            ++m_report.sessions.leftOut;
            m_report.notes.push_back(
                texts.said(hasGroup ? HistoryRemark::UnknownPupil : HistoryRemark::UnknownGroup));
            return {};
        }
        const intervention::Source source{ texts.fit(m_file, "file", intervention::kMaxSource),
            texts.fit(m_people.author(from.adult), "adult", intervention::kMaxSource) };
        PIPIT_TRY_ASSIGN(const std::size_t written, m_book.bringIn(draft, source));
        ++(written > 0 ? m_report.sessions.taken : m_report.sessions.here);
        if (written > 0) {
            m_report.notes.insert(m_report.notes.end(), notes.begin(), notes.end());
        }
        return {};
    }

private:
    Result<bool> isHere(const RecordId& group)
    {
        const changes::RecordKey key{ m_target.place.vault,
            static_cast<std::uint16_t>(changes::Kind::Group), group };
        PIPIT_TRY_ASSIGN(const auto origin, store::originOf(m_target.database, key));
        return origin.has_value();
    }

    SessionDraft draftFrom(const ImportedSession& from, HistoryText& texts) const
    {
        SessionDraft draft{ m_target.identity.history("session", from.id),
            groupId(m_target.identity, from.intervention),
            Day(std::chrono::sys_days(from.day).time_since_epoch()), from.start };
        draft.activity = texts.fit(from.activity, "activity", intervention::kMaxActivity);
        draft.minutes = from.minutes;
        for (const exchange::SessionPupil& part : from.pupils) {
            const auto pupil = m_people.pupil(part.pupil);
            if (!pupil) {
                texts.note(HistoryRemark::UnknownPupil, "pupils", part.pupil);
                continue;
            }
            draft.pupils.push_back({ *pupil, part.present ? Attendance::Present : Attendance::Away,
                {}, part.engagement, texts.fit(part.line, "pupils", intervention::kMaxLine) });
        }
        return draft;
    }

    const HistoryTarget& m_target;
    const HistoryPeople& m_people;
    std::string m_file;
    HistoryReport& m_report;
    store::DraftStore m_drafts;
    intervention::SessionStore m_sessions;
    intervention::SessionBook m_book;
};

} // namespace

Result<void> takeSessions(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<ImportedSession>& sessions, std::string_view file, HistoryReport& report)
{
    SessionTaker taker(target, people, std::string(file), report);
    return inSlices(target.database, sessions,
        [&](const ImportedSession& session) { return taker.take(session); });
}

} // namespace pipit::intake
