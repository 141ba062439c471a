#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/replica.h"
#include "sync/client/statement_writer.h"

#include <algorithm>

namespace pipit::client {

Result<void> Replica::loadSelves()
{
    PIPIT_TRY_ASSIGN(m_next, loadNextSelf(database()));
    PIPIT_TRY_ASSIGN(m_former, loadFormerSelves(database()));
    return {};
}

const crypto::BoxKey* Replica::boxOf(const ReplicaId& replica) const
{
    if (replica == m_identity.replica) {
        return &m_identity.box;
    }
    const auto former = m_former.find(replica);
    return former == m_former.end() ? nullptr : &former->second;
}

/// The register has our successor: go on as it. Or it has one that another copy of this store
/// named: what only our key can sign, and we did not, is proof of that copy.
Result<void> Replica::meetSuccessor()
{
    if (m_next && m_register.member(m_next->replica) != nullptr) {
        return goOnAsNext();
    }
    const bool named = std::ranges::any_of(m_register.successions(),
        [this](const auto& step) { return step.former == m_identity.replica; });
    return named && !m_log.isOvertaken() ? m_log.overtake() : Result<void>{};
}

Result<void> Replica::goOnAsNext()
{
    PIPIT_TRY(
        m_log.become(m_next->replica, [this] { return putNextInPlace(database(), *m_next); }));
    m_former.emplace(m_identity.replica, std::move(m_identity.box));
    m_identity.replica = m_next->replica;
    m_identity.sign = std::move(m_next->sign);
    m_identity.box = std::move(m_next->box);
    m_next.reset();
    return {};
}

Result<std::optional<protocol::StatementAndWraps>> Replica::successionStatement()
{
    using Made = std::optional<protocol::StatementAndWraps>;
    const bool isMember = m_register.member(m_identity.replica) != nullptr;
    if (!isMember || isRemoved() || m_register.isForked() || (!m_next && !m_log.isOvertaken())
        || broken(Mutant::IdUsedAgain)) {
        return Made{};
    }
    if (!m_next) {
        PIPIT_TRY_ASSIGN(m_next, makeNextSelf(database(), m_random));
    }
    std::vector<protocol::Wrap> wraps;
    for (const auto& [id, circle] : m_register.circles()) {
        const KeyId& newest = circle.keys.back();
        if (m_register.seatAfter(id, m_identity.replica) && m_keyring.has(newest)) {
            wraps.emplace_back(protocol::sealGrant(m_identity.school, m_next->replica,
                m_next->box.publicKey(), newest, m_keyring.find(newest)));
        }
    }
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    writer.add(
        protocol::SucceedBody{ m_next->replica, m_next->sign.publicKey(), m_next->box.publicKey() },
        wraps, m_identity.replica, m_identity.sign);
    return Made{ std::move(writer.take().front()) };
}

} // namespace pipit::client
