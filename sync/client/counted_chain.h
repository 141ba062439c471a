#pragma once

#include "core/store/log_items.h"
#include "sync/protocol/register.h"

#include <map>
#include <span>
#include <vector>

namespace pipit::client {

/// Which envelopes of a removed replica in one vault count: those on a branch that ends where the
/// register says so. A pure function of what is held and of the register.
///
/// Where a hole hides whether an envelope below an end is on its branch, it counts: what was shown
/// does not vanish because something is still on its way.
class CountedChain {
public:
    CountedChain(const protocol::Register& school, const VaultId& vault, const ReplicaId& author,
        std::span<const store::HeldPlace> held);

    bool counts(std::uint64_t sequence, const ChainHash& hash) const;

private:
    /// A branch from its end down to where it is known.
    using Branch = std::map<std::uint64_t, ChainHash>;

    std::vector<Branch> m_branches;
};

} // namespace pipit::client
