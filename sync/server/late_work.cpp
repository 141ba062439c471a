#include "sync/server/late_work.h"

#include "core/base/try.h"

#include <algorithm>

namespace pipit::server {

bool isLate(const protocol::Register& school, const protocol::EnvelopeHeader& header)
{
    const auto& ends = school.lastCounted();
    return school.revocation(header.replica) != nullptr
        && std::ranges::none_of(ends, [&](const protocol::LastCounted& end) {
               return end.replica == header.replica && end.vault == header.vault
                   && end.sequence >= header.sequence;
           });
}

Result<LateAllowance> LateAllowance::of(const protocol::Register* school,
    const std::optional<ReplicaId>& caller, Instant now, SchoolStore& store)
{
    LateAllowance allowance;
    if (school == nullptr || !caller || school->revocation(*caller) == nullptr) {
        return allowance;
    }
    PIPIT_TRY_ASSIGN(const Instant heard, store.heardOfRemoval(*caller, now));
    if (now - heard > kLateDays) {
        allowance.m_left = 0;
        return allowance;
    }
    PIPIT_TRY_ASSIGN(const std::int64_t used, store.lateBytes(school->familyOf(*caller)));
    allowance.m_left = std::max<std::int64_t>(kLateBytes - used, 0);
    return allowance;
}

} // namespace pipit::server
