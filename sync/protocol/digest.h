#pragma once

#include "core/base/id.h"

#include <compare>
#include <cstdint>
#include <map>
#include <vector>

namespace pipit::protocol {

using Digest = base::Id<struct DigestTag, 32>;

/// An edge of what is held of an author's chain in a vault: a held envelope that none held names as
/// its predecessor, or one that is named and not held. One of an author: no hole, no fork.
struct AuthorHead {
    ReplicaId replica;
    std::uint64_t sequence = 0;
    ChainHash hash;

    auto operator<=>(const AuthorHead&) const = default;
};

/// What one side holds of a vault in 32 bytes: equal on both sides if the heads are, in whatever
/// order they come and however often each is named.
Digest digestOf(std::vector<AuthorHead> heads);

/// What one side holds of many vaults, from the digest of each of which it holds anything.
Digest digestOfAll(const std::map<VaultId, Digest>& vaults);

} // namespace pipit::protocol
