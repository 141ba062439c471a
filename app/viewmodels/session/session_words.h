#pragma once

#include "app/viewmodels/session/session_child.h"
#include "app/viewmodels/session/session_page.h"
#include "app/viewmodels/session/session_row.h"
#include "app/viewmodels/session/session_step.h"
#include "app/viewmodels/session/session_week.h"
#include "core/base/result.h"

#include <vector>

namespace pipit::viewmodels {

// What the screens of sessions say, in the language of the app. Thread: the GUI's.

/// `withDays`: each day's first row names it.
std::vector<SessionRow> sessionRows(const std::vector<GroupDay>& days, WallTime now, bool withDays);
std::vector<SessionWeek> sessionWeeks(const std::vector<GroupWeek>& weeks);

/// "Story talk, group of 4".
QString sessionTitle(const SessionPage& page);
/// "Session 14, Tuesday 9:20, Miss Patel, Retelling".
QString sessionSubtitle(const SessionPage& page);
/// "Written on Tuesday 24 November"; empty for a session of today.
QString writtenWords(const SessionPage& page);
std::vector<SessionChild> sessionChildren(const SessionPage& page);
std::vector<SessionStep> sessionSteps(const SessionPage& page);
/// "Tomos counts as away. Nothing else is filled in for you."
QString fillingWords(const SessionPage& page);
/// "Story talk, Tuesday 24 November: 3 there, 1 away, 20 min".
QString loggedWords(const SessionPage& page);

/// Why a tap is not on disk, or a session not logged: everything is still on the screen.
QString sessionProblem(base::ErrorCode code);

} // namespace pipit::viewmodels
