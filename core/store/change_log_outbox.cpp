#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/store/change_log.h"

#include <algorithm>

namespace pipit::store {

namespace {

OutboxItem itemOf(const Row& row)
{
    const ByteView bytes = row.blob(5);
    return { row.integer(0),
        { row.id<VaultId>(1), row.id<ReplicaId>(2), static_cast<std::uint64_t>(row.integer(3)),
            row.id<ChainHash>(4) },
        { Bytes(bytes.begin(), bytes.end()), row.id<ChainHash>(6) }, row.integer(7) };
}

} // namespace

Result<std::vector<OutboxItem>> ChangeLog::outbox(
    std::size_t maxItems, std::size_t maxBytes, std::int64_t after)
{
    std::vector<OutboxItem> items;
    std::size_t bytes = 0;
    bool full = false;
    PIPIT_TRY(m_database.each(
        "SELECT e.id, e.vault, e.replica, e.sequence, e.previous, e.bytes, e.hash, o.changes"
        " FROM outbox o JOIN envelope e ON e.id = o.envelope WHERE e.id > ?"
        " ORDER BY e.id LIMIT ?",
        { after, static_cast<std::int64_t>(maxItems) }, [&](const Row& row) -> Result<void> {
            const std::size_t size = row.blob(5).size();
            full = full || (!items.empty() && bytes + size > maxBytes);
            if (!full) { // what is left out keeps its order: nothing after it either
                bytes += size;
                items.push_back(itemOf(row));
            }
            return {};
        }));
    return items;
}

Result<void> ChangeLog::answered(std::int64_t envelope, PushAnswer answer)
{
    if (answer == PushAnswer::TryLater) {
        return broken(Mutant::TryLaterClears) ? answered(envelope, PushAnswer::Stored)
                                              : Result<void>{};
    }
    return m_database.transaction([&]() -> Result<void> {
        if (isAcknowledgement(answer)) {
            PIPIT_TRY(m_database.run("DELETE FROM unsent_record WHERE envelope = ?", { envelope }));
            PIPIT_TRY(m_database.run("DELETE FROM unsendable WHERE envelope = ?", { envelope }));
        } else if (!broken(Mutant::RefusedForgotten)) {
            PIPIT_TRY(m_database.run("INSERT OR REPLACE INTO unsendable"
                                     " SELECT envelope, changes, ? FROM outbox WHERE envelope = ?",
                { std::int64_t{ static_cast<std::uint8_t>(answer) }, envelope }));
        }
        return m_database.run("DELETE FROM outbox WHERE envelope = ?", { envelope });
    });
}

Result<void> ChangeLog::acknowledged(std::span<const ChainHash> envelopes)
{
    std::vector<std::int64_t> rows;
    PIPIT_TRY(
        m_database.each("SELECT id, hash FROM envelope WHERE id IN"
                        " (SELECT envelope FROM outbox UNION SELECT envelope FROM unsendable)",
            {}, [&](const Row& row) -> Result<void> {
                if (std::ranges::find(envelopes, row.id<ChainHash>(1)) != envelopes.end()
                    || (broken(Mutant::CarrierClearsAnother) && !envelopes.empty())) {
                    rows.push_back(row.integer(0));
                }
                return {};
            }));
    return m_database.transaction([&]() -> Result<void> {
        for (const std::int64_t row : rows) {
            PIPIT_TRY(answered(row, PushAnswer::Already));
        }
        return {};
    });
}

Result<WaitingCounts> ChangeLog::waiting()
{
    WaitingCounts counts;
    PIPIT_TRY(m_database.each("SELECT (SELECT count(*) FROM pending),"
                              " (SELECT coalesce(sum(changes), 0) FROM outbox),"
                              " (SELECT coalesce(sum(changes), 0) FROM unsendable)",
        {}, [&](const Row& row) -> Result<void> {
            counts = { row.integer(0), row.integer(1), row.integer(2) };
            return {};
        }));
    return counts;
}

} // namespace pipit::store
