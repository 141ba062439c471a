#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_people.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"

namespace pipit::intake {

/// Writes the parts of sessions that are not here, after the groups. Who led them stands in words.
/// Errors: those of ChangeLog::append.
Result<void> takeSessions(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<exchange::ImportedSession>& sessions, std::string_view file,
    HistoryReport& report);

} // namespace pipit::intake
