#include "sync/client/replica.h"

#include "core/base/try.h"
#include "sync/client/statement_writer.h"

namespace pipit::client {

namespace {

bool isLeadIn(const protocol::Register& school, const ReplicaId& replica)
{
    const protocol::Member* me = school.member(replica);
    return me != nullptr && me->role == protocol::Role::Lead
        && school.revocation(replica) == nullptr && !school.isClosed(replica);
}

Replica::Statements joinOf(const protocol::Register& school, const Identity& me, Clock& clock)
{
    StatementWriter writer(me.school, school.length(), school.head(), clock);
    if (school.isForked() && isLeadIn(school, me.replica)) {
        writer.add(protocol::JoinBody{ school.tips().back() }, {}, me.replica, me.sign);
    }
    return writer.take();
}

} // namespace

bool Replica::isLead() const { return isLeadIn(m_register, m_identity.replica); }

Result<Replica::Statements> Replica::statementsBeyond(const std::vector<StatementHash>& tips)
{
    Statements items;
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

Result<Replica::Statements> Replica::joinStatements()
{
    return joinOf(m_register, m_identity, m_clock);
}

Result<Replica::Statements> Replica::joinStatements(
    std::span<const protocol::StatementAndWraps> all)
{
    protocol::Register school(m_identity.school);
    for (const auto& item : all) {
        PIPIT_TRY(school.take(item.statement));
    }
    return joinOf(school, m_identity, m_clock);
}

} // namespace pipit::client
