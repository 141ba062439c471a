#pragma once

#include "app/tools/audit/server_log.h"
#include "app/tools/audit/written_apart.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "sync/client/replica.h"

#include <set>
#include <span>
#include <string>

namespace pipit::audit {

/// Texts that no later text replaces, and what is never replaced.
struct CurrentTexts {
    std::set<std::string> notes;
    std::set<std::string> lines; ///< ways to help, and sections, of passports
    std::set<std::string> olderLines; ///< of these, what somebody wrote another text upon
    std::set<std::string> entries; ///< of running records, as entryWords has them
    std::set<RecordId> records; ///< observations and logged sessions
    std::set<Apart> apart; ///< what people wrote without having seen each other's
};

/// Opens the server's log with one tablet's keys. Corrupt if an envelope does not verify, or does
/// not open, for this member.
Result<CurrentTexts> currentTexts(
    client::Replica& replica, std::span<const ServerEnvelope> serverLog);

} // namespace pipit::audit
