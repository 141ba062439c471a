#include "app/tools/audit/branch_ends.h"

#include "core/base/try.h"
#include "sync/protocol/envelope.h"

#include <utility>

namespace pipit::audit {

Result<BranchEnds> branchEndsOf(std::span<const ServerEnvelope> log)
{
    BranchEnds ends;
    BranchEnds named;
    std::set<std::pair<VaultId, ChainHash>> followed;
    for (const auto& stored : log) {
        PIPIT_TRY_ASSIGN(const auto envelope, protocol::parseEnvelope(stored.bytes));
        const auto& header = envelope.header;
        ends[header.vault].insert({ header.replica, header.sequence, envelope.chainHash });
        followed.emplace(header.vault, header.previous);
        if (header.sequence > 1) {
            named[header.vault].insert({ header.replica, header.sequence - 1, header.previous });
        }
    }
    for (auto& [vault, heads] : ends) {
        std::set<protocol::AuthorHead> gaps = named[vault];
        std::erase_if(gaps, [&](const protocol::AuthorHead& gap) { return heads.contains(gap); });
        std::erase_if(heads, [&, in = vault](const protocol::AuthorHead& head) {
            return followed.contains({ in, head.hash });
        });
        heads.merge(gaps);
    }
    return ends;
}

Result<std::set<ChainHash>> chainHashesOf(std::span<const ServerEnvelope> log)
{
    std::set<ChainHash> hashes;
    for (const auto& stored : log) {
        PIPIT_TRY_ASSIGN(const auto envelope, protocol::parseEnvelope(stored.bytes));
        hashes.insert(envelope.chainHash);
    }
    return hashes;
}

Result<BranchEnds> branchEndsOf(store::ChangeLog& log, std::span<const VaultId> vaults)
{
    BranchEnds ends;
    for (const auto& vault : vaults) {
        PIPIT_TRY_ASSIGN(const auto heads, log.heldHeads(vault));
        for (const auto& head : heads) {
            ends[vault].insert({ head.replica, head.sequence, head.previous });
        }
    }
    return ends;
}

} // namespace pipit::audit
