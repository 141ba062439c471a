#include "core/base/try.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"
#include "core/store/envelope_rows.h"
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

Result<void> ChangeLog::requireReplay()
{
    PIPIT_TRY(m_database.run("UPDATE log_state SET rebuilding = 1"));
    m_needsReplay = true;
    return {};
}

Result<std::vector<HeldPlace>> ChangeLog::chainOf(const VaultId& vault, const ReplicaId& author)
{
    std::vector<HeldPlace> chain;
    PIPIT_TRY(
        m_database.each("SELECT sequence, hash, previous, state = ?3, state = ?4 FROM envelope"
                        " WHERE vault = ?1 AND replica = ?2 ORDER BY sequence, hash",
            { vault.view(), author.view(),
                std::int64_t{ static_cast<std::uint8_t>(EnvelopeState::Late) },
                std::int64_t{ static_cast<std::uint8_t>(EnvelopeState::Parked) } },
            [&](const Row& row) -> Result<void> {
                chain.push_back({ static_cast<std::uint64_t>(row.integer(0)), row.id<ChainHash>(1),
                    row.id<ChainHash>(2), row.integer(3) != 0, row.integer(4) != 0 });
                return {};
            }));
    return chain;
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
