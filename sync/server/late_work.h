#pragma once

#include "core/base/clock.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/register.h"
#include "sync/server/school_store.h"

namespace pipit::server {

/// Since the server heard of its removal, a replica may still send for so long.
inline constexpr std::chrono::hours kLateDays{ 60 * 24 };
/// And so much, with all that it goes on for.
inline constexpr std::int64_t kLateBytes = 64 * 1024 * 1024;

/// True if the author was removed and this is beyond the ends that count. Its readers look closer:
/// they have the chain.
bool isLate(const protocol::Register& school, const protocol::EnvelopeHeader& header);

/// How much late work whoever speaks here may bring. Members bring anybody's without a limit: after
/// a restore it comes back through them.
class LateAllowance {
public:
    /// Errors of the store.
    static Result<LateAllowance> of(const protocol::Register* school,
        const std::optional<ReplicaId>& caller, Instant now, SchoolStore& store);

    /// True if so many bytes more may be stored.
    bool takes(std::size_t bytes) const noexcept
    {
        return !m_left || static_cast<std::int64_t>(bytes) <= *m_left;
    }

private:
    std::optional<std::int64_t> m_left; ///< bytes; nothing: no limit
};

} // namespace pipit::server
