#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_people.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"

namespace pipit::intake {

/// The record of the line that a strategy of a file's passport becomes; `use` counts the uses of
/// one strategy in one passport, from 1.
RecordId passportLineId(
    const exchange::Identity& identity, const std::string& upn, const std::string& code, int use);

/// Writes the passports of pupils who have none yet, each in a transaction of its own, after the
/// library. `file` is named in the summary of the version, with who wrote it. Errors: those of
/// ChangeLog::append.
Result<void> takePassports(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<exchange::ImportedPassport>& passports, std::string_view file,
    HistoryReport& report);

} // namespace pipit::intake
