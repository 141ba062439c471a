#pragma once

#include "core/crypto/random.h"
#include "core/intervention/session_store.h"
#include "core/school/person_of.h"
#include "core/store/draft_store.h"
#include "core/store/record_writer.h"

namespace pipit::intervention {

/// One pupil's part on a form: as it is to be, and what it replaces.
struct SessionEdit {
    RecordId session;
    PupilSession pupil;
    store::ShownFields seen;
};

/// Writes sessions: a draft that is kept at every tap, then one event for each pupil, in that
/// pupil's vault, all in one transaction.
///
/// Thread: the database's. All references outlive it. Errors: those of Database and
/// ChangeLog::append, and what stands beside a call.
class SessionBook {
public:
    SessionBook(store::Database& database, store::ChangeLog& log, store::DraftStore& drafts,
        crypto::Random& random, SessionStore& sessions, school::PersonOf personOf);

    /// A new session of a group, with its pupils and nothing recorded. Not kept yet.
    SessionDraft begin(const Group& group, Day day, const PersonId& adult);
    /// Gives the draft what its group did last time: activity and adult. Never minutes, engagement
    /// or steps. False if there was no last time.
    Result<bool> likeLastTime(SessionDraft& draft);

    /// Durable when this returns. TooBig.
    Result<void> keep(const SessionDraft& draft);
    /// Nothing if there is none. Corrupt.
    Result<std::optional<SessionDraft>> draft(const RecordId& session);
    /// Half-typed sessions, the last kept first. Corrupt.
    Result<std::vector<SessionDraft>> drafts();
    Result<void> discard(const RecordId& session);

    /// Logs it and clears its draft. `today` is the day on the wall. BadInput as `check`, and for a
    /// day that is not among the last kLoggableDays school days; AlreadyExists if it was logged.
    Result<void> log(const SessionDraft& draft, Day today);
    /// Takes over a session from elsewhere, of any day; what is here already stays. Gives the
    /// number of pupils written. BadInput as `check`.
    Result<std::size_t> bringIn(const SessionDraft& draft, const Source& source);

    /// Undoes `log`: on no tablet does the session show any more, and here it is a draft again,
    /// under an id of its own. Denied unless the person who logged it does this; NotFound.
    Result<SessionDraft> takeBack(const SessionDraft& logged);

    /// NotFound.
    Result<SessionEdit> edit(const RecordId& session, const RecordId& pupil);
    /// Writes what differs as new values. BadInput as `check`; Denied unless the person who logged
    /// it does this, on any tablet.
    Result<void> correct(const SessionEdit& edit);

private:
    Result<void> append(const SessionDraft& draft, const PupilSession& pupil, const Source& source);
    Result<bool> isLogged(const changes::RecordKey& record);
    Result<bool> isMine(const changes::RecordKey& record);
    Result<void> appendSteps(
        const changes::RecordKey& record, const PupilSession& before, const PupilSession& now);

    store::Database& m_database;
    store::ChangeLog& m_log;
    store::DraftStore& m_drafts;
    crypto::Random& m_random;
    SessionStore& m_sessions;
    school::PersonOf m_personOf;
};

} // namespace pipit::intervention
