#include "core/base/try.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"
#include "core/store/pending_rows.h"

#include <limits>

namespace pipit::store {

Result<void> ChangeLog::overtake()
{
    PIPIT_TRY(m_database.run("UPDATE log_state SET overtaken = 1"));
    m_isOvertaken = true;
    return {};
}

Result<void> ChangeLog::become(
    const ReplicaId& successor, const std::function<Result<void>()>& keep)
{
    const ReplicaId former = std::exchange(m_me, successor);
    const auto moved = m_database.transaction([&]() -> Result<void> {
        ChangeState state(m_database, m_projections);
        PIPIT_TRY_ASSIGN(const auto rows, PendingRows(m_database).all());
        for (const auto& [vault, pending] : rows) {
            PIPIT_TRY(state.forgetWaiting({ vault, pending.change.kind, pending.change.record }));
        }
        for (const auto& [vault, pending] : rows) {
            PIPIT_TRY(state.apply({ vault, m_me, pending.number,
                std::numeric_limits<std::int64_t>::max(), pending.change }));
        }
        PIPIT_TRY(state.settle());
        PIPIT_TRY(keep());
        return m_database.run("UPDATE log_state SET overtaken = 0");
    });
    if (!moved) {
        m_me = former;
        return moved;
    }
    m_isOvertaken = false;
    return {};
}

Result<std::vector<ReplicaId>> ChangeLog::forkedReplicas()
{
    std::vector<ReplicaId> forked;
    PIPIT_TRY(m_database.each("SELECT DISTINCT replica FROM (SELECT replica FROM envelope"
                              " WHERE sequence > 0 GROUP BY vault, replica, sequence"
                              " HAVING count(*) > 1) ORDER BY 1",
        {}, [&](const Row& row) -> Result<void> {
            forked.push_back(row.id<ReplicaId>(0));
            return {};
        }));
    return forked;
}

} // namespace pipit::store
