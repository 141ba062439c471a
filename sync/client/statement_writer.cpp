#include "sync/client/statement_writer.h"

namespace pipit::client {

StatementWriter::StatementWriter(
    const SchoolId& school, std::uint64_t length, const StatementHash& head, Clock& clock)
    : m_school(school)
    , m_position(length)
    , m_head(head)
    , m_clock(clock)
{
}

void StatementWriter::add(protocol::StatementBody body, const std::vector<protocol::Wrap>& wraps,
    const ReplicaId& signer, const crypto::SigningKey& key)
{
    protocol::StatementAndWraps item;
    protocol::Statement statement;
    statement.school = m_school;
    statement.position = m_position;
    statement.previous = m_head;
    statement.signer = signer;
    statement.signedAt = m_clock.now();
    statement.body = std::move(body);
    if (!wraps.empty()) {
        item.wraps = protocol::encodeWraps(wraps);
        statement.wraps = protocol::hashWraps(item.wraps);
        statement.wrapsLength = static_cast<std::uint32_t>(item.wraps.size());
    }
    auto made = protocol::signStatement(statement, key);
    item.statement = std::move(made.bytes);
    m_head = made.hash;
    ++m_position;
    m_items.push_back(std::move(item));
}

} // namespace pipit::client
