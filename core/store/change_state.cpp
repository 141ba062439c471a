#include "core/store/change_state.h"

#include "core/base/try.h"
#include "core/changes/wire.h"
#include "core/store/op_applier.h"
#include "core/store/open_conflicts.h"
#include "core/store/ref_renamer.h"

#include <algorithm>
#include <array>

namespace pipit::store {

namespace {

constexpr std::array<std::string_view, 10> kTables{ "head", "named", "past", "event", "retraction",
    "deletion", "deletion_seen", "touch", "set_aside", "open_conflict" };

/// Those whose rows a waiting change makes under its local number of 8 bytes.
constexpr std::array<std::string_view, 6> kWithRef{ "head", "past", "event", "retraction",
    "deletion", "deletion_seen" };

bool isDelete(const changes::Write& write)
{
    return std::holds_alternative<changes::DeleteOp>(write.op);
}

bool isImport(const changes::Change& change)
{
    return change.origin == changes::ChangeOrigin::Import;
}

} // namespace

std::span<const std::string_view> ChangeState::tables() { return kTables; }

Result<void> ChangeState::apply(const PlacedChange& placed)
{
    for (const changes::Write& write : placed.change.writes) {
        PIPIT_TRY(std::visit(OpApplier(m_database, placed, write.field), write.op));
    }
    m_touched.insert(placed.record());
    return std::ranges::all_of(placed.change.writes, isDelete) ? Result<void>{} : touch(placed);
}

Result<void> ChangeState::touch(const PlacedChange& placed)
{
    const changes::Change& change = placed.change;
    return m_database.run(
        "INSERT INTO touch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET"
        "  (first_ms, first_counter, first_noted, first_happened) ="
        "   (SELECT * FROM (SELECT first_ms, first_counter, first_noted, first_happened"
        "     UNION ALL SELECT excluded.first_ms, excluded.first_counter, excluded.first_noted,"
        "      excluded.first_happened) ORDER BY 1, 2, 3, 4 LIMIT 1),"
        "  last_sequence = max(last_sequence, excluded.last_sequence),"
        "  last_place = max(last_place, excluded.last_place),"
        "  imported = max(imported, excluded.imported)",
        { placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            placed.replica.view(), std::int64_t{ placed.waits() ? 1 : 0 },
            change.stamp.milliseconds, std::int64_t{ change.stamp.counter },
            std::int64_t{ change.noted.time_since_epoch().count() },
            std::int64_t{ change.happened.time_since_epoch().count() }, placed.sequence,
            placeOf(placed), std::int64_t{ isImport(change) ? 1 : 0 } });
}

Result<void> ChangeState::setAside(const PlacedChange& placed, Verdict verdict)
{
    const Bytes ref = changes::encodeRef(placed.ref);
    return m_database.run("INSERT OR IGNORE INTO set_aside VALUES (?, ?, ?, ?, ?, ?)",
        { placed.vault.view(), std::int64_t{ placed.change.kind }, placed.change.record.view(), ref,
            placed.replica.view(), std::int64_t{ static_cast<std::uint8_t>(verdict) } });
}

Result<void> ChangeState::forgetWaiting(const changes::RecordKey& record)
{
    const auto forget = [&](std::string_view table, std::string_view condition) {
        return m_database.run("DELETE FROM " + std::string(table)
                + " WHERE vault = ? AND kind = ? AND record = ? AND " + std::string(condition),
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view() });
    };
    for (const std::string_view table : kWithRef) {
        PIPIT_TRY(forget(table, "length(ref) = 8"));
    }
    PIPIT_TRY(forget("named", "(length(ref) = 8 OR length(by) = 8)"));
    PIPIT_TRY(forget("touch", "waiting = 1"));
    m_touched.insert(record);
    return {};
}

Result<void> ChangeState::rename(const PlacedChange& sealed, changes::LocalNumber was)
{
    for (const changes::Write& write : sealed.change.writes) {
        PIPIT_TRY(std::visit(RefRenamer(m_database, sealed, write.field, was), write.op));
    }
    PIPIT_TRY(m_database.run("DELETE FROM touch WHERE vault = ? AND kind = ? AND record = ?"
                             " AND replica = ? AND waiting = 1",
        { sealed.vault.view(), std::int64_t{ sealed.change.kind }, sealed.change.record.view(),
            sealed.replica.view() }));
    return touch(sealed);
}

Result<void> ChangeState::clear()
{
    for (const std::string_view table : kTables) {
        PIPIT_TRY(m_database.run("DELETE FROM " + std::string(table)));
    }
    for (const auto& [kind, projection] : m_projections) {
        PIPIT_TRY(projection->clear(m_database));
    }
    return {};
}

Result<void> ChangeState::settle()
{
    for (const changes::RecordKey& record : m_touched) {
        PIPIT_TRY(refreshConflicts(m_database, record));
        if (const auto found = m_projections.find(record.kind); found != m_projections.end()) {
            PIPIT_TRY(found->second->refresh(m_database, record));
        }
    }
    m_touched.clear();
    return {};
}

} // namespace pipit::store
