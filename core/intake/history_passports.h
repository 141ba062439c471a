#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_people.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"

namespace pipit::intake {

/// Writes the passports of pupils who have none yet, each in a transaction of its own, after the
/// library. `file` is named in the summary of the version, with who wrote it. Errors: those of
/// ChangeLog::append.
Result<void> takePassports(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<exchange::ImportedPassport>& passports, std::string_view file,
    HistoryReport& report);

} // namespace pipit::intake
