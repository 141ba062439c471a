#pragma once

#include "core/exchange/history/history.h"
#include "core/intake/history_report.h"
#include "core/intake/history_target.h"

#include <string_view>

namespace pipit::intake {

/// Takes what a school brings along from before: its library, passports, intervention groups with
/// their sessions, and observations.
///
/// Every record gets an id out of the file's own, so that taking the same history again, or on two
/// tablets before they sync, writes nothing new and asks nothing. What is here stays as it is,
/// whoever changed it since. Nothing is signed for somebody else: who wrote it stands in words.
///
/// Pupils are found by the UPN that their case has, so whoever takes a history must be able to open
/// it; their vaults must be there. Thread: the database's. Errors: those of ChangeLog::append.
class HistoryIntake {
public:
    explicit HistoryIntake(const HistoryTarget& target)
        : m_target(target)
    {
    }

    /// Record by record: cut off, the same call again does the rest. `file` is the name that the
    /// records say they came from.
    Result<HistoryReport> take(const exchange::ImportedHistory& history, std::string_view file);

private:
    HistoryTarget m_target;
};

} // namespace pipit::intake
