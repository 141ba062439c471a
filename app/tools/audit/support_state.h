#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/school/pupil_vault.h"
#include "sync/client/replica.h"

#include <map>
#include <set>
#include <string>

namespace pipit::audit {

/// The records that hold something which a screen says in these words, and their vaults.
struct Held {
    std::set<RecordId> records;
    std::set<VaultId> vaults;
};

/// What a tablet's read tables show of observations and sessions, by its words.
struct SupportState {
    std::map<std::string, Held> entries; ///< of running records
    std::map<std::string, Held> sessions; ///< that were logged

    /// All records of both.
    std::set<RecordId> records() const;
};

/// TooBig for more observations than a day has; errors of Database.
Result<SupportState> readSupport(client::Replica& replica, const school::SchoolPlace& place);

} // namespace pipit::audit
