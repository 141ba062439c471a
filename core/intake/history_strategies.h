#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"
#include "core/strategy/strategy.h"

namespace pipit::intake {

/// The record of the library that a file's strategy becomes.
RecordId strategyId(const exchange::Identity& identity, const std::string& code);

/// Nothing for an area that is none of the four.
std::optional<strategy::Area> areaFrom(exchange::BroadArea area);

/// Writes those that are not here, in one transaction. Errors: those of ChangeLog::append.
Result<void> takeStrategies(const HistoryTarget& target,
    const std::vector<exchange::ImportedStrategy>& strategies, HistoryReport& report);

} // namespace pipit::intake
