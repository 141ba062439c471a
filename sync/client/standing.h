#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace pipit::client {

/// What one session with the server leaves for the next, so that it need not begin with a greeting.
/// In memory only, while a profile is open. Used on the sync thread.
struct Standing {
    std::string token; ///< empty: the next session begins anew
    ReplicaId replica; ///< whose token it is
    Incarnation incarnation;
    std::size_t maxPushItems = 0;
    Instant begun;
    std::chrono::seconds life{ 0 }; ///< of the token
    /// The server had nothing else up to here, as it said. A hint: the cursor that is kept moves
    /// with a pull only.
    std::int64_t reached = 0;
    bool looks = true; ///< false once the server was found not to know this call

    /// With half of its life left, so that no session outlives it; a clock that stepped back ends
    /// it.
    bool isGood(const ReplicaId& me, Instant now) const
    {
        return !token.empty() && replica == me && now >= begun && now - begun < life / 2;
    }
};

} // namespace pipit::client
