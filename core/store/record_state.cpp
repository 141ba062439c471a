#include "core/store/record_state.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/changes/wire.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pipit::store {

namespace {

Bytes copied(ByteView bytes) { return Bytes(bytes.begin(), bytes.end()); }
Instant instant(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

changes::HybridTime stamp(const Row& row, int column)
{
    return { row.integer(column), static_cast<std::uint32_t>(row.integer(column + 1)) };
}

Result<changes::HeadRef> ref(const Row& row, int column)
{
    const auto found = changes::decodeRef(row.blob(column));
    return found
        ? Result<changes::HeadRef>(*found)
        : Result<changes::HeadRef>(Error{ ErrorCode::Corrupt, "a reference in the store" });
}

struct Add {
    changes::HeadRef ref;
    changes::HybridTime stamp;
    ReplicaId replica;
    std::string position;
    Bytes value;
    bool byHand = false;
};

Element elementOf(const RecordId& id, const std::vector<Add>& adds)
{
    const auto newest = std::ranges::max_element(
        adds, {}, [](const Add& add) { return std::tie(add.stamp, add.replica, add.ref); });
    Element element{ id, newest->position, newest->value, {} };
    for (const Add& add : adds) {
        element.adds.push_back(add.ref);
        element.byHand = element.byHand || add.byHand;
    }
    return element;
}

/// As no rule of ours does: see Mutant.
Result<bool> isDeleted(Database& database, const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const std::int64_t deleted,
        database.integer("SELECT EXISTS (SELECT 1 FROM deletion WHERE vault = ? AND kind = ?"
                         " AND record = ?)",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view() }));
    return deleted != 0;
}

} // namespace

Result<std::vector<changes::Head>> headsOf(Database& database, const changes::RecordKey& record,
    std::uint16_t field, std::optional<RecordId> element)
{
    std::vector<changes::Head> heads;
    PIPIT_TRY(
        database.each("SELECT ref, value, stamp_ms, stamp_counter, replica, noted, origin FROM "
                      "head WHERE vault = ?"
                      " AND kind = ? AND record = ? AND field = ? AND element = ? ORDER BY ref",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
                std::int64_t{ field }, element ? element->view() : ByteView{} },
            [&](const Row& row) -> Result<void> {
                PIPIT_TRY_ASSIGN(const changes::HeadRef head, ref(row, 0));
                heads.push_back({ head, copied(row.blob(1)), stamp(row, 2), row.id<ReplicaId>(4),
                    instant(row.integer(5)), static_cast<changes::ChangeOrigin>(row.integer(6)) });
                return {};
            }));
    return heads;
}

Result<std::vector<Element>> elementsOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    std::map<RecordId, std::vector<Add>> adds;
    PIPIT_TRY(database.each(
        "SELECT element, ref, stamp_ms, stamp_counter, replica, position, value, origin = 0 FROM "
        "head"
        " WHERE vault = ? AND kind = ? AND record = ? AND field = ? AND length(element) = 16",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
            std::int64_t{ field } },
        [&](const Row& row) -> Result<void> {
            PIPIT_TRY_ASSIGN(const changes::HeadRef add, ref(row, 1));
            adds[row.id<RecordId>(0)].push_back({ add, stamp(row, 2), row.id<ReplicaId>(4),
                std::string(row.text(5)), copied(row.blob(6)), row.integer(7) != 0 });
            return {};
        }));
    std::vector<Element> elements;
    for (const auto& [id, all] : adds) {
        elements.push_back(elementOf(id, all));
    }
    std::ranges::stable_sort(elements, {}, &Element::position); // in order of id until now
    return elements;
}

Result<std::vector<Event>> eventsOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    std::map<RecordId, std::vector<ReplicaId>> retracted;
    PIPIT_TRY(database.each("SELECT event, replica FROM retraction WHERE vault = ? AND kind = ?"
                            " AND record = ? AND field = ? ORDER BY event, replica",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
            std::int64_t{ field } },
        [&](const Row& row) -> Result<void> {
            retracted[row.id<RecordId>(0)].push_back(row.id<ReplicaId>(1));
            return {};
        }));
    std::vector<Event> events;
    PIPIT_TRY(database.each(
        "SELECT event, value, corrects, replica, stamp_ms, stamp_counter, happened, noted"
        " FROM event WHERE vault = ? AND kind = ? AND record = ? AND field = ?"
        " ORDER BY stamp_ms, stamp_counter, replica, event, ref",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
            std::int64_t{ field } },
        [&](const Row& row) -> Result<void> {
            const auto id = row.id<RecordId>(0);
            events.push_back({ id, copied(row.blob(1)), RecordId::from(row.blob(2)),
                row.id<ReplicaId>(3), stamp(row, 4), instant(row.integer(6)),
                instant(row.integer(7)), retracted[id] });
            return {};
        }));
    return events;
}

Result<std::optional<Origin>> originOf(Database& database, const changes::RecordKey& record)
{
    std::optional<Origin> origin;
    PIPIT_TRY(database.each(
        "SELECT replica, first_happened, first_noted FROM touch WHERE vault = ? AND kind = ?"
        " AND record = ? ORDER BY first_ms, first_counter, replica LIMIT 1",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view() },
        [&](const Row& row) -> Result<void> {
            origin = { row.id<ReplicaId>(0), instant(row.integer(1)), instant(row.integer(2)) };
            return {};
        }));
    return origin;
}

Result<bool> isByHand(Database& database, const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const std::int64_t byHand,
        database.integer("SELECT coalesce(max(imported), 1) = 0 FROM touch WHERE vault = ?"
                         " AND kind = ? AND record = ?",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view() }));
    return byHand != 0;
}

Result<bool> isRewritten(Database& database, const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const std::int64_t rewritten,
        database.integer("WITH first AS (SELECT first_ms, first_counter, replica FROM touch"
                         "  WHERE vault = ?1 AND kind = ?2 AND record = ?3"
                         "  ORDER BY first_ms, first_counter, replica LIMIT 1)"
                         " SELECT EXISTS (SELECT 1 FROM head h WHERE h.vault = ?1 AND h.kind = ?2"
                         " AND h.record = ?3 AND h.element = x''"
                         " AND (h.stamp_ms, h.stamp_counter, h.replica) <> (SELECT * FROM first)"
                         " AND NOT EXISTS (SELECT 1 FROM head f WHERE f.vault = ?1"
                         "  AND f.kind = ?2 AND f.record = ?3 AND f.field = h.field"
                         "  AND f.element = x'' AND f.value = h.value"
                         "  AND (f.stamp_ms, f.stamp_counter, f.replica) ="
                         "   (SELECT * FROM first)))",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view() }));
    return rewritten != 0;
}

Result<bool> isHidden(Database& database, const changes::RecordKey& record)
{
    if (broken(Mutant::DeleteBeatsUnseenEdit)) {
        return isDeleted(database, record);
    }
    // A delete covers its own replica's earlier changes by their place, others' by what it saw.
    PIPIT_TRY_ASSIGN(const std::int64_t hidden,
        database.integer(
            "SELECT EXISTS (SELECT 1 FROM deletion d WHERE d.vault = ?1 AND d.kind = ?2"
            " AND d.record = ?3 AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.vault = ?1"
            "  AND t.kind = ?2 AND t.record = ?3 AND NOT CASE WHEN t.replica = d.replica"
            "   THEN t.last_place < d.place"
            "   ELSE t.last_sequence <= coalesce((SELECT s.sequence FROM deletion_seen s"
            "    WHERE s.vault = ?1 AND s.kind = ?2 AND s.record = ?3 AND s.ref = d.ref"
            "     AND s.replica = t.replica), 0) END))",
            { record.vault.view(), std::int64_t{ record.kind }, record.id.view() }));
    return hidden != 0;
}

} // namespace pipit::store
