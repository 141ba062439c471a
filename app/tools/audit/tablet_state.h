#pragma once

#include "app/tools/audit/branch_ends.h"
#include "app/tools/audit/current_texts.h"
#include "app/tools/audit/server_log.h"
#include "app/tools/audit/support_state.h"
#include "core/base/result.h"
#include "core/store/change_log.h"

#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace pipit::audit {

/// What a tablet's store holds after all is over, and what its keys open of the server's log.
struct TabletState {
    std::string name; ///< of its folder
    std::multiset<std::string> notes; ///< texts, as the read table shows them
    std::set<std::string> lines; ///< ways to help, of shared passports
    std::set<std::string> draftLines; ///< of passports that this person is writing
    SupportState support; ///< observations and sessions, as the read tables show them
    std::size_t conflicts = 0; ///< notes and passports of which people wrote apart what differs
    store::WaitingCounts waiting;
    std::set<VaultId> readable; ///< vaults that its keys open
    BranchEnds ends; ///< of these
    CurrentTexts onServer; ///< in the server's log
};

/// Opens the one profile on the tablet as its owner would. Errors of Profiles::unlock and
/// Replica::open.
Result<TabletState> readTablet(const std::filesystem::path& directory, const std::string& passcode,
    std::span<const ServerEnvelope> serverLog);

} // namespace pipit::audit
