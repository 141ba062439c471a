#pragma once

#include "app/tools/audit/branch_ends.h"
#include "app/tools/audit/current_texts.h"
#include "app/tools/audit/server_log.h"
#include "app/tools/audit/support_state.h"
#include "core/base/result.h"
#include "core/store/change_log.h"
#include "sync/client/outgoing.h"

#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace pipit::audit {

/// What one person's store on a tablet holds after all is over, and what its keys open of the
/// server's log.
struct TabletState {
    std::string name; ///< of the tablet's folder
    ReplicaId me; ///< who writes there
    std::int64_t heard = 0; ///< how much of the server's log has come here
    std::multiset<std::string> notes; ///< texts, as the read table shows them
    /// Ways to help, and sections, of shared passports; of what people wrote apart, every version.
    std::set<std::string> lines;
    std::set<std::string> draftLines; ///< of passports that this person is writing
    SupportState support; ///< observations and sessions, as the read tables show them
    std::set<FieldKey> openConflicts; ///< fields that wait for somebody to settle them
    store::WaitingCounts waiting;
    /// The same as others on the tablet know it, without opening this store.
    bool leftInOrder = false;
    std::int64_t leftWaiting = 0; ///< not sent by others either, or refused
    std::set<VaultId> readable; ///< vaults that its keys open
    BranchEnds ends; ///< of these
    CurrentTexts onServer; ///< in the server's log
};

/// Opens the profile that the passcode opens, as its owner would. Errors of Profiles::unlock and
/// Replica::open.
Result<TabletState> readTablet(const std::filesystem::path& directory, const std::string& passcode,
    std::span<const ServerEnvelope> serverLog);

/// Takes out those who did not come back: of the people of one tablet all but whoever heard from
/// the server last. Such a store may be behind; what was written into it may not be missing
/// elsewhere.
std::vector<TabletState> takeAway(std::vector<TabletState>& tablets);

} // namespace pipit::audit
