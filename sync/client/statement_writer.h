#pragma once

#include "core/base/clock.h"
#include "core/crypto/sign.h"
#include "sync/protocol/statement.h"
#include "sync/protocol/wraps.h"

#include <vector>

namespace pipit::client {

/// Makes and signs register statements one after another, each on the head of the one before.
///
/// The signer is the school root for position 0 and the lead afterwards. Nothing is stored or sent.
class StatementWriter {
public:
    /// Goes on after `head` (`length` statements stand before). References outlive the writer.
    StatementWriter(
        const SchoolId& school, std::uint64_t length, const StatementHash& head, Clock& clock);

    void add(protocol::StatementBody body, const std::vector<protocol::Wrap>& wraps,
        const ReplicaId& signer, const crypto::SigningKey& key);
    std::vector<protocol::StatementAndWraps> take() { return std::move(m_items); }

private:
    SchoolId m_school;
    std::uint64_t m_position;
    StatementHash m_head;
    Clock& m_clock;
    std::vector<protocol::StatementAndWraps> m_items;
};

} // namespace pipit::client
