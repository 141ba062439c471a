#include "sync/client/removing.h"

#include "core/base/try.h"
#include "sync/client/server_session.h"

namespace pipit::client {

namespace {

/// Others may write to the register meanwhile; so often they do not.
constexpr int kMaxRounds = 64;

} // namespace

Result<void> Removing::remove(const ReplicaId& replica)
{
    return say([replica](Replica& lead) -> Result<Due> {
        return lead.schoolRegister().revocation(replica) != nullptr
            ? Result<Due>(Due{})
            : lead.removalStatements(replica);
    });
}

Result<void> Removing::acceptLate(const ReplicaId& replica)
{
    return say([replica](Replica& lead) { return lead.acceptanceStatements(replica); });
}

Result<void> Removing::say(const std::function<Result<Due>(Replica&)>& due)
{
    PIPIT_TRY_ASSIGN(const auto greeting, beginSession(m_calls, m_gate));
    static_cast<void>(greeting);
    for (int round = 0; round < kMaxRounds; ++round) {
        PIPIT_TRY(takeRegister(m_calls, m_gate));
        PIPIT_TRY_ASSIGN(const Due items, runAt<Due>(m_gate, due));
        if (items.empty()) {
            return {};
        }
        const auto said = m_calls.append(items.front());
        if (!said && said.error().code != ErrorCode::Conflict) {
            return said;
        }
    }
    return Error{ ErrorCode::SlowDown, "the register is being written by others" };
}

} // namespace pipit::client
