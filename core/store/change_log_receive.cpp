#include "core/base/try.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"
#include "core/store/envelope_content.h"
#include "core/store/envelope_rows.h"

#include <algorithm>

namespace pipit::store {

Result<void> ChangeLog::take(ChangeState& state, const ReceivedEnvelope& envelope)
{
    EnvelopeRows rows(m_database);
    PIPIT_TRY_ASSIGN(const auto known, rows.find(envelope.place, envelope.sealed.hash));
    const bool fromServer = envelope.serverSequence != 0;
    if (known && fromServer) {
        PIPIT_TRY(rows.setServerSequence(known->id, envelope.serverSequence));
    }
    if (known && known->state != EnvelopeState::Parked) {
        return {};
    }
    const EnvelopeContent content = envelope.parked
        ? EnvelopeContent::parked(*envelope.parked)
        : EnvelopeContent::read(envelope.place.replica, envelope.changes);
    if (known) {
        PIPIT_TRY(rows.setState(known->id, content.state(), content.reason()));
    } else {
        PIPIT_TRY(rows.insert({ envelope.place, envelope.sealed, content.state(), content.reason(),
            fromServer ? std::optional(envelope.serverSequence) : std::nullopt }));
    }
    content.observe(m_hybrid, m_clock.now());
    if (envelope.place.replica == m_me) { // written before this store was restored, or by a clone
        PIPIT_TRY(known ? Result<void>{} : overtake());
        constexpr std::uint64_t kTop = std::uint64_t{ 1 } << 62;
        PIPIT_TRY(m_database.run("UPDATE log_state SET change_counter = max(change_counter, ?)",
            { static_cast<std::int64_t>(std::min(content.lastCounter(), kTop)) }));
    }
    return content.apply(state, envelope.place);
}

Result<void> ChangeLog::applyReceived(
    std::span<const ReceivedEnvelope> envelopes, const Cursor& next)
{
    const auto giveAll = [&](const Take& take) -> Result<void> {
        for (const ReceivedEnvelope& envelope : envelopes) {
            PIPIT_TRY(take(envelope));
        }
        return {};
    };
    return receive(giveAll, next);
}

Result<void> ChangeLog::receive(
    const std::function<Result<void>(const Take&)>& give, const Cursor& next)
{
    return m_database.transaction([&]() -> Result<void> {
        ChangeState state(m_database, m_projections);
        PIPIT_TRY(
            give([&](const ReceivedEnvelope& envelope) { return this->take(state, envelope); }));
        PIPIT_TRY(state.settle());
        PIPIT_TRY(saveClock());
        return m_database.run("UPDATE log_state SET incarnation = ?, reached = ?",
            { next.incarnation.view(), next.sequence });
    });
}

Result<std::vector<Bytes>> ChangeLog::envelopesAt(
    const VaultId& vault, const ReplicaId& replica, std::uint64_t sequence)
{
    std::vector<Bytes> found;
    PIPIT_TRY(m_database.each(
        "SELECT bytes FROM envelope WHERE vault = ? AND replica = ? AND sequence = ? ORDER BY hash",
        { vault.view(), replica.view(), static_cast<std::int64_t>(sequence) },
        [&](const Row& row) -> Result<void> {
            found.emplace_back(row.blob(0).begin(), row.blob(0).end());
            return {};
        }));
    return found;
}

Result<std::vector<std::pair<std::int64_t, Bytes>>> ChangeLog::parked()
{
    std::vector<std::pair<std::int64_t, Bytes>> found;
    PIPIT_TRY(m_database.each("SELECT coalesce(server_sequence, 0), bytes FROM envelope"
                              " WHERE state = 2 ORDER BY id",
        {}, [&](const Row& row) -> Result<void> {
            const ByteView bytes = row.blob(1);
            found.emplace_back(row.integer(0), Bytes(bytes.begin(), bytes.end()));
            return {};
        }));
    return found;
}

Result<std::vector<EnvelopePlace>> ChangeLog::heldHeads(const VaultId& vault)
{
    std::vector<EnvelopePlace> ends;
    PIPIT_TRY(m_database.each(
        "SELECT replica, sequence, hash FROM envelope e WHERE vault = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM envelope f WHERE f.vault = ?1 AND f.replica = e.replica"
        "  AND f.sequence = e.sequence + 1 AND f.previous = e.hash)"
        " UNION SELECT replica, sequence - 1, previous FROM envelope e WHERE vault = ?1"
        " AND sequence > 1 AND NOT EXISTS"
        " (SELECT 1 FROM envelope f WHERE f.vault = ?1 AND f.replica = e.replica"
        "  AND f.sequence = e.sequence - 1 AND f.hash = e.previous) ORDER BY 1, 2, 3",
        { vault.view() }, [&](const Row& row) -> Result<void> {
            ends.push_back({ vault, row.id<ReplicaId>(0),
                static_cast<std::uint64_t>(row.integer(1)), row.id<ChainHash>(2) });
            return {};
        }));
    return ends;
}

} // namespace pipit::store
