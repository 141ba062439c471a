#include "core/store/pending_rows.h"

#include "core/base/try.h"
#include "core/changes/wire.h"

#include <algorithm>

namespace pipit::store {

namespace {

std::int64_t rowOf(changes::LocalNumber number) { return static_cast<std::int64_t>(number); }

Result<changes::PendingChange> pendingOf(const Row& row)
{
    PIPIT_TRY_ASSIGN(auto change, changes::decode(row.blob(1), changes::Refs::Local));
    return changes::PendingChange{ changes::LocalNumber{ row.integer(0) }, std::move(change) };
}

} // namespace

Result<changes::LocalNumber> PendingRows::insert(
    const VaultId& vault, const changes::Change& change)
{
    const Bytes bytes = changes::encode(change, changes::Refs::Local);
    PIPIT_TRY(m_database.run("INSERT INTO pending (vault, kind, record, bytes) VALUES (?, ?, ?, ?)",
        { vault.view(), std::int64_t{ change.kind }, change.record.view(), bytes }));
    return changes::LocalNumber{ m_database.lastRowId() };
}

Result<std::vector<changes::PendingChange>> PendingRows::ofVault(const VaultId& vault)
{
    std::vector<changes::PendingChange> out;
    PIPIT_TRY(m_database.each("SELECT number, bytes FROM pending WHERE vault = ? ORDER BY number",
        { vault.view() }, [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(auto pending, pendingOf(row));
            out.push_back(std::move(pending));
            return {};
        }));
    return out;
}

Result<std::vector<changes::PendingChange>> PendingRows::ofRecord(const changes::RecordKey& record)
{
    std::vector<changes::PendingChange> out;
    PIPIT_TRY(m_database.each("SELECT number, bytes FROM pending WHERE vault = ? AND kind = ?"
                              " AND record = ? ORDER BY number",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view() },
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(auto pending, pendingOf(row));
            out.push_back(std::move(pending));
            return {};
        }));
    return out;
}

Result<std::vector<PendingRow>> PendingRows::all()
{
    std::vector<PendingRow> out;
    PIPIT_TRY(m_database.each("SELECT number, bytes, vault FROM pending ORDER BY number", {},
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(auto pending, pendingOf(row));
            out.push_back({ row.id<VaultId>(2), std::move(pending) });
            return {};
        }));
    return out;
}

Result<void> PendingRows::update(const changes::PendingChange& pending)
{
    const Bytes bytes = changes::encode(pending.change, changes::Refs::Local);
    return m_database.run(
        "UPDATE pending SET bytes = ? WHERE number = ?", { bytes, rowOf(pending.number) });
}

Result<void> PendingRows::remove(std::span<const Sealed> sealed)
{
    if (sealed.empty()) {
        return {};
    }
    for (const auto& [number, id] : sealed) {
        PIPIT_TRY(m_database.run(
            "INSERT INTO sealed_number VALUES (?, ?)", { rowOf(number), id.view() }));
    }
    const auto [first, last] = std::ranges::minmax_element(sealed, {}, &Sealed::first);
    return m_database.run("DELETE FROM pending WHERE number IN"
                          " (SELECT number FROM sealed_number WHERE number BETWEEN ? AND ?)",
        { rowOf(first->first), rowOf(last->first) });
}

} // namespace pipit::store
