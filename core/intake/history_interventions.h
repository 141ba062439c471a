#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_people.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"

namespace pipit::intake {

/// The record of the group that a file's intervention becomes.
RecordId groupId(const exchange::Identity& identity, const std::string& id);

/// Writes groups that are not here, each with a plan for each of its pupils, in one transaction.
/// Errors: those of ChangeLog::append.
Result<void> takeInterventions(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<exchange::ImportedIntervention>& interventions, HistoryReport& report);

} // namespace pipit::intake
