#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_people.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"

namespace pipit::intake {

/// Writes observations that are not here, and the marks of their strategies, after library and
/// passports. Who observed stands in words. Errors: those of ChangeLog::append.
Result<void> takeObservations(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<exchange::ImportedObservation>& observations, std::string_view file,
    HistoryReport& report);

} // namespace pipit::intake
