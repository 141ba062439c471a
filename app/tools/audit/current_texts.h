#pragma once

#include "app/tools/audit/server_log.h"
#include "core/base/result.h"
#include "sync/client/replica.h"

#include <set>
#include <span>
#include <string>

namespace pipit::audit {

/// Opens the server's log with one tablet's keys and gives the texts of notes that no later text
/// there replaces. Corrupt if an envelope does not verify, or does not open, for this member.
Result<std::set<std::string>> currentTexts(
    client::Replica& replica, std::span<const ServerEnvelope> serverLog);

} // namespace pipit::audit
