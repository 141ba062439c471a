#include "sync/client/replica.h"

#include "core/base/try.h"
#include "sync/client/statement_writer.h"

namespace pipit::client {

bool Replica::isLead() const
{
    const protocol::Member* me = m_register.member(m_identity.replica);
    return me != nullptr && me->role == protocol::Role::Lead && !isRemoved()
        && !m_register.isClosed(m_identity.replica);
}

Result<std::vector<protocol::StatementAndWraps>> Replica::statementsBeyond(
    const std::vector<StatementHash>& tips)
{
    std::vector<protocol::StatementAndWraps> items;
    for (const std::uint64_t number : m_register.beyond(tips)) {
        PIPIT_TRY(database().each("SELECT bytes, wraps FROM statement WHERE position = ?",
            { static_cast<std::int64_t>(number) }, [&](const store::Row& row) -> Result<void> {
                items.push_back({ Bytes(row.blob(0).begin(), row.blob(0).end()),
                    Bytes(row.blob(1).begin(), row.blob(1).end()) });
                return {};
            }));
    }
    return items;
}

Result<std::vector<protocol::StatementAndWraps>> Replica::joinStatements()
{
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    if (m_register.isForked() && isLead()) {
        writer.add(protocol::JoinBody{ m_register.tips().back() }, {}, m_identity.replica,
            m_identity.sign);
    }
    return writer.take();
}

} // namespace pipit::client
