#pragma once

#include "core/base/id.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace pipit::protocol {

using Digest = base::Id<struct DigestTag, 32>;

/// A branch end of one author's chain in a vault: an envelope that is held and that no held
/// envelope names as its predecessor. A fork or a hole gives an author more than one.
struct AuthorHead {
    ReplicaId replica;
    std::uint64_t sequence = 0;
    ChainHash hash;

    auto operator<=>(const AuthorHead&) const = default;
};

/// What one side holds of a vault in 32 bytes: equal on both sides if the heads are, in whatever
/// order they come and however often each is named.
Digest digestOf(std::vector<AuthorHead> heads);

} // namespace pipit::protocol
