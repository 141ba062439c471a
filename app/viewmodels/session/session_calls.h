#pragma once

#include "app/viewmodels/session/session_page.h"
#include "sync/client/replica.h"

namespace pipit::viewmodels {

// What the screens of sessions ask the store. Thread: the storage thread, all of it. Errors: those
// of Database, NotFound while the school's register has not come, and what stands beside a call.

Result<SessionDays> readSessionDays(const SessionSources& sources, client::Replica& replica);

/// A group's draft of that day, or a new one that is not kept yet. NotFound.
Result<SessionPage> readSession(
    const SessionSources& sources, client::Replica& replica, const RecordId& group, Day day);

/// Durable when this returns.
Result<void> keepSession(const SessionSources& sources, client::Replica& replica,
    const intervention::SessionDraft& draft);

/// Activity and adult of the group's last session.
Result<intervention::SessionDraft> likeLastTime(
    const SessionSources& sources, client::Replica& replica, intervention::SessionDraft draft);

/// Logs it: a record for each pupil, in one transaction. As SessionBook::log.
Result<void> logSession(const SessionSources& sources, client::Replica& replica,
    const intervention::SessionDraft& draft);

/// As SessionBook::takeBack.
Result<void> takeSessionBack(const SessionSources& sources, client::Replica& replica,
    const intervention::SessionDraft& logged);

/// As SessionBook::discard.
Result<void> discardSession(
    const SessionSources& sources, client::Replica& replica, const RecordId& session);

} // namespace pipit::viewmodels
