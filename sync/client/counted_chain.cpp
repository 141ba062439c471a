#include "sync/client/counted_chain.h"

#include "core/base/mutant.h"

#include <algorithm>

namespace pipit::client {

CountedChain::CountedChain(const protocol::Register& school, const VaultId& vault,
    const ReplicaId& author, std::span<const store::HeldPlace> held)
{
    std::map<std::pair<std::uint64_t, ChainHash>, ChainHash> previous;
    for (const store::HeldPlace& place : held) {
        previous.emplace(std::pair{ place.sequence, place.hash }, place.previous);
    }
    for (const protocol::LastCounted& end : school.lastCounted()) {
        if (end.replica != author || end.vault != vault) {
            continue;
        }
        Branch branch{ { end.sequence, end.hash } };
        for (std::uint64_t at = end.sequence; at > 1; --at) {
            const auto found = previous.find({ at, branch.at(at) });
            if (found == previous.end()) {
                break;
            }
            branch.emplace(at - 1, found->second);
        }
        m_branches.push_back(std::move(branch));
    }
}

bool CountedChain::counts(std::uint64_t sequence, const ChainHash& hash) const
{
    return std::ranges::any_of(m_branches, [&](const Branch& branch) {
        if (sequence > branch.rbegin()->first) {
            return false;
        }
        const auto known = branch.find(sequence);
        return known == branch.end() || known->second == hash
            || broken(Mutant::LeaversChainNotChecked);
    });
}

} // namespace pipit::client
