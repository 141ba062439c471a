#pragma once

#include "app/tools/audit/server_log.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/change_log.h"
#include "sync/protocol/digest.h"

#include <map>
#include <set>
#include <span>

namespace pipit::audit {

/// Of each vault, the envelopes that no other one follows: what digests are made from.
using BranchEnds = std::map<VaultId, std::set<protocol::AuthorHead>>;

/// Counted anew from the envelopes' own headers. Corrupt if one does not parse.
Result<BranchEnds> branchEndsOf(std::span<const ServerEnvelope> log);

/// Of each envelope. Corrupt if one does not parse.
Result<std::set<ChainHash>> chainHashesOf(std::span<const ServerEnvelope> log);

/// As a tablet's log keeps them, of these vaults; a vault without envelopes is left out.
Result<BranchEnds> branchEndsOf(store::ChangeLog& log, std::span<const VaultId> vaults);

} // namespace pipit::audit
