#include "core/store/op_applier.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/changes/kinds.h"

#include <algorithm>
#include <limits>

namespace pipit::store {

namespace {

std::int64_t milliseconds(Instant instant) { return instant.time_since_epoch().count(); }

/// As no rule of ours does: see Mutant.
Result<void> keepNewest(Database& database, const PlacedChange& placed, std::uint16_t field)
{
    return database.run(
        "DELETE FROM head WHERE vault = ?1 AND kind = ?2 AND record = ?3 AND field = ?4"
        " AND element = x'' AND (stamp_ms, stamp_counter, replica) <"
        " (SELECT stamp_ms, stamp_counter, replica FROM head WHERE vault = ?1 AND kind = ?2"
        "  AND record = ?3 AND field = ?4 AND element = x'' ORDER BY 1 DESC, 2 DESC, 3 DESC)",
        { placed.vault.view(), std::int64_t{ placed.change.kind }, placed.change.record.view(),
            std::int64_t{ field } });
}

/// As no rule of ours does: see Mutant.
Result<void> drop(
    Database& database, const PlacedChange& placed, std::uint16_t field, ByteView element)
{
    return database.run("DELETE FROM head WHERE vault = ? AND kind = ? AND record = ?"
                        " AND field = ? AND element = ?",
        { placed.vault.view(), std::int64_t{ placed.change.kind }, placed.change.record.view(),
            std::int64_t{ field }, element });
}

} // namespace

std::int64_t placeOf(const PlacedChange& placed)
{
    constexpr std::int64_t kWaiting = std::int64_t{ 1 } << 62;
    if (const auto* number = std::get_if<changes::LocalNumber>(&placed.ref)) {
        return kWaiting + static_cast<std::int64_t>(*number);
    }
    return static_cast<std::int64_t>(
        std::min<std::uint64_t>(placed.change.counter, std::uint64_t{ kWaiting } - 1));
}

bool OpApplier::isText() const
{
    return changes::fieldKind(m_placed.change.kind, m_field) == changes::FieldKind::Text;
}

Result<void> OpApplier::operator()(const changes::PutOp& op)
{
    PIPIT_TRY(replace({}, op.heads));
    PIPIT_TRY(write({ {}, op.value, {} }));
    return broken(Mutant::LastWriterWins) ? keepNewest(m_database, m_placed, m_field)
                                          : Result<void>{};
}

Result<void> OpApplier::operator()(const changes::SetAddOp& op)
{
    return write({ op.element.view(), op.value, op.position });
}

Result<void> OpApplier::operator()(const changes::SetRemoveOp& op)
{
    return broken(Mutant::RemoveBeatsUnseenAdd)
        ? drop(m_database, m_placed, m_field, op.element.view())
        : replace(op.element.view(), op.seenAdds);
}

Result<void> OpApplier::replace(ByteView element, const std::vector<changes::HeadRef>& names)
{
    const changes::Change& change = m_placed.change;
    for (const changes::HeadRef& name : names) {
        const Bytes ref = changes::encodeRef(name);
        if (!broken(Mutant::AbsentNamesForgotten)) {
            PIPIT_TRY(m_database.run("INSERT OR IGNORE INTO named VALUES (?, ?, ?, ?, ?, ?, ?)",
                { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
                    std::int64_t{ m_field }, element, ref, m_ref }));
        }
        if (isText()) {
            PIPIT_TRY(m_database.run(
                "INSERT OR IGNORE INTO past SELECT vault, kind, record, field, ref, value FROM head"
                " WHERE vault = ? AND kind = ? AND record = ? AND field = ? AND element = x''"
                " AND ref = ?",
                { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
                    std::int64_t{ m_field }, ref }));
        }
        PIPIT_TRY(m_database.run("DELETE FROM head WHERE vault = ? AND kind = ? AND record = ?"
                                 " AND field = ? AND element = ? AND ref = ?",
            { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
                std::int64_t{ m_field }, element, ref }));
    }
    return {};
}

Result<bool> OpApplier::isNamed(ByteView element)
{
    const changes::Change& change = m_placed.change;
    PIPIT_TRY_ASSIGN(const std::int64_t named,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM named WHERE vault = ? AND kind = ?"
                           " AND record = ? AND field = ? AND element = ? AND ref = ?)",
            { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
                std::int64_t{ m_field }, element, m_ref }));
    return named != 0;
}

Result<void> OpApplier::keepPast(ByteView ref, ByteView value)
{
    const changes::Change& change = m_placed.change;
    return m_database.run("INSERT OR IGNORE INTO past VALUES (?, ?, ?, ?, ?, ?)",
        { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, ref, value });
}

Result<void> OpApplier::write(const Value& value)
{
    PIPIT_TRY_ASSIGN(const bool replaced, isNamed(value.element));
    if (replaced) { // by a write that came before it
        return isText() && !broken(Mutant::TextBaseByArrival) ? keepPast(m_ref, value.value)
                                                              : Result<void>{};
    }
    const changes::Change& change = m_placed.change;
    return m_database.run(
        "INSERT OR IGNORE INTO head VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, value.element, m_ref, value.value, value.position,
            change.stamp.milliseconds, std::int64_t{ change.stamp.counter },
            m_placed.replica.view(), milliseconds(change.happened), milliseconds(change.noted),
            static_cast<std::int64_t>(change.origin) });
}

Result<void> OpApplier::operator()(const changes::EventOp& op)
{
    const changes::Change& change = m_placed.change;
    if (broken(Mutant::CounterInsteadOfEvents)) {
        PIPIT_TRY(m_database.run("DELETE FROM event WHERE vault = ? AND kind = ? AND record = ?"
                                 " AND field = ? AND replica <> ?",
            { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
                std::int64_t{ m_field }, m_placed.replica.view() }));
    }
    const Parameter corrects = op.corrects ? Parameter(op.corrects->view()) : Parameter();
    return m_database.run(
        "INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, op.event.view(), m_ref, op.value, corrects,
            change.stamp.milliseconds, std::int64_t{ change.stamp.counter },
            m_placed.replica.view(), milliseconds(change.happened), milliseconds(change.noted) });
}

Result<void> OpApplier::operator()(const changes::RetractOp& op)
{
    const changes::Change& change = m_placed.change;
    return m_database.run("INSERT OR IGNORE INTO retraction VALUES (?, ?, ?, ?, ?, ?, ?)",
        { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, op.event.view(), m_ref, m_placed.replica.view() });
}

Result<void> OpApplier::operator()(const changes::DeleteOp& op)
{
    const changes::Change& change = m_placed.change;
    PIPIT_TRY(m_database.run("INSERT OR IGNORE INTO deletion VALUES (?, ?, ?, ?, ?, ?)",
        { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(), m_ref,
            m_placed.replica.view(), placeOf(m_placed) }));
    for (const auto& [replica, sequence] : op.seen) {
        constexpr std::uint64_t kTop = std::numeric_limits<std::int64_t>::max();
        PIPIT_TRY(m_database.run("INSERT OR IGNORE INTO deletion_seen VALUES (?, ?, ?, ?, ?, ?)",
            { m_placed.vault.view(), std::int64_t{ change.kind }, change.record.view(), m_ref,
                replica.view(), static_cast<std::int64_t>(std::min(sequence, kTop)) }));
    }
    return {};
}

} // namespace pipit::store
