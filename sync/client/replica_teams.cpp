#include "sync/client/replica.h"

#include "core/base/try.h"
#include "sync/client/statement_writer.h"
#include "sync/client/team_plan.h"

namespace pipit::client {

namespace {

/// Few enough for one turn at the storage thread.
constexpr std::size_t kCirclesAtOnce = 64;

} // namespace

Result<std::vector<protocol::StatementAndWraps>> Replica::teamStatements()
{
    using Items = std::vector<protocol::StatementAndWraps>;
    if (!isLead() || m_register.isForked()) {
        return Items{};
    }
    PIPIT_TRY_ASSIGN(const auto teams, readTeams(*this));
    const TeamPlan plan(m_identity, m_register, m_keyring);
    auto lacks = plan.circles(teams, kCirclesAtOnce, m_random);
    if (lacks.empty()) {
        lacks = plan.access(teams, m_random);
    }
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    for (TeamPlan::Lack& lack : lacks) {
        writer.add(std::move(lack.body), lack.wraps, m_identity.replica, m_identity.sign);
    }
    return writer.take();
}

} // namespace pipit::client
