#include "core/base/mutant.h"
#include "core/base/try.h"
#include "sync/client/counted_chain.h"
#include "sync/client/replica.h"
#include "sync/client/rotation_plan.h"
#include "sync/client/statement_writer.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace pipit::client {

namespace {

using Ends = std::vector<protocol::LastCounted>;

/// Branch ends of these replicas in every vault, as they are held; only those that are late, or
/// all.
Result<Ends> heldEnds(store::ChangeLog& log, const protocol::Register& school,
    const std::set<ReplicaId>& authors, bool onlyLate)
{
    Ends ends;
    for (const auto& [vault, state] : school.vaults()) {
        for (const ReplicaId& author : authors) {
            PIPIT_TRY_ASSIGN(const auto chain, log.chainOf(vault, author));
            const CountedChain counted(school, vault, author, chain);
            for (const store::HeldPlace& place : chain) {
                const bool isEnd = std::ranges::none_of(chain, [&](const store::HeldPlace& next) {
                    return next.sequence == place.sequence + 1 && next.previous == place.hash;
                });
                const protocol::LastCounted end{ author, vault, place.sequence, place.hash };
                const bool isNew = !school.lastCounted().contains(end);
                if (isEnd && isNew && !(onlyLate && counted.counts(place.sequence, place.hash))) {
                    ends.push_back(end);
                }
            }
        }
    }
    return ends;
}

/// The first that fit into a statement.
Ends firstOf(Ends ends)
{
    ends.resize(std::min(ends.size(), protocol::kMaxStatementEntries));
    return ends;
}

} // namespace

bool Replica::isRemoved() const { return m_register.revocation(m_identity.replica) != nullptr; }

/// Whoever was removed wrote without knowing it: their last work names what they knew before.
std::uint64_t Replica::sealingPosition() const
{
    const auto* removed = m_register.revocation(m_identity.replica);
    return removed == nullptr || broken(Mutant::SealedAfterRemoval) ? m_register.length() - 1
                                                                    : removed->position - 1;
}

/// Never of one's own: a tablet that was removed still shows its person what they wrote.
Result<bool> Replica::isLate(const store::EnvelopePlace& place, const ChainHash& hash)
{
    if (m_register.revocation(place.replica) == nullptr || boxOf(place.replica) != nullptr) {
        return false;
    }
    PIPIT_TRY_ASSIGN(const auto chain, m_log.chainOf(place.vault, place.replica));
    if (broken(Mutant::LateByArrival)) { // all that was not shown here when the removal came
        return std::ranges::none_of(chain, [&](const store::HeldPlace& held) {
            return held.hash == hash && !held.late && !held.parked;
        });
    }
    return !CountedChain(m_register, place.vault, place.replica, chain)
                .counts(place.sequence, hash);
}

Result<void> Replica::judgeAgain(
    const protocol::Register& school, const ReplicaId& author, const VaultId& vault)
{
    if (school.revocation(author) == nullptr || boxOf(author) != nullptr || m_log.needsReplay()
        || broken(Mutant::LateByArrival)) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const auto chain, m_log.chainOf(vault, author));
    const CountedChain counted(school, vault, author, chain);
    const bool changed = std::ranges::any_of(chain, [&](const store::HeldPlace& place) {
        return !place.parked && place.late == counted.counts(place.sequence, place.hash);
    });
    return changed ? m_log.requireReplay() : Result<void>{};
}

/// Of everybody whose removal, or whose late work, `next` says something new about.
Result<void> Replica::judgeAgain(const protocol::Register& next)
{
    std::set<ReplicaId> authors;
    for (const auto& [replica, removal] : next.revocations()) {
        if (m_register.revocation(replica) == nullptr) {
            authors.insert(replica);
        }
    }
    for (const protocol::LastCounted& end : next.lastCounted()) {
        if (!m_register.lastCounted().contains(end)) {
            authors.insert(end.replica);
        }
    }
    for (const ReplicaId& author : authors) {
        for (const auto& [vault, state] : next.vaults()) {
            PIPIT_TRY(judgeAgain(next, author, vault));
        }
    }
    return {};
}

Result<void> Replica::judgeAgain(const ReplicaId& author, const VaultId& vault)
{
    return judgeAgain(m_register, author, vault);
}

Result<void> Replica::replayIfDue() { return m_log.needsReplay() ? replay() : Result<void>{}; }

Result<std::vector<protocol::StatementAndWraps>> Replica::removalStatements(
    const ReplicaId& replica)
{
    const auto family = m_register.familyOf(replica);
    PIPIT_TRY_ASSIGN(Ends ends, heldEnds(m_log, m_register, family, false));
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    writer.add(protocol::RevokeBody{ replica, firstOf(std::move(ends)) }, {}, m_identity.replica,
        m_identity.sign);
    return writer.take();
}

Result<std::vector<protocol::StatementAndWraps>> Replica::acceptanceStatements(
    const ReplicaId& replica)
{
    const auto family = m_register.familyOf(replica);
    PIPIT_TRY_ASSIGN(Ends ends, heldEnds(m_log, m_register, family, true));
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    if (!ends.empty()) {
        writer.add(protocol::AcceptLateBody{ firstOf(std::move(ends)) }, {}, m_identity.replica,
            m_identity.sign);
    }
    return writer.take();
}

Result<std::vector<protocol::StatementAndWraps>> Replica::rotationStatements()
{
    StatementWriter writer(m_identity.school, m_register.length(), m_register.head(), m_clock);
    if (isLead() && !m_register.isForked()) {
        const RotationPlan plan(m_identity, m_register, m_keyring);
        for (RotationPlan::Lack& lack : plan.next(m_random)) {
            writer.add(std::move(lack.body), lack.wraps, m_identity.replica, m_identity.sign);
        }
    }
    return writer.take();
}

} // namespace pipit::client
