#pragma once

#include "core/changes/change.h"
#include "core/store/database.h"

#include <vector>

namespace pipit::store {

// What the generic tables say of one record: for projections and features. Each reads only.

/// Current values of a register or text field (or of one element of a set), in order of reference.
Result<std::vector<changes::Head>> headsOf(Database& database, const changes::RecordKey& record,
    std::uint16_t field, std::optional<RecordId> element = std::nullopt);

/// An element of a set.
struct Element {
    RecordId id;
    std::string position;
    Bytes value;
    std::vector<changes::HeadRef> adds; ///< name them to take it out
    bool byHand = false; ///< a person put it in, not only imports

    bool operator==(const Element&) const = default;
};

/// By position, then id. Concurrent adds of one element are one: the newest position and value.
Result<std::vector<Element>> elementsOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field);

/// An event as it was written. The same id from two changes is two of these.
struct Event {
    RecordId id;
    Bytes value;
    std::optional<RecordId> corrects;
    ReplicaId replica;
    changes::HybridTime stamp;
    Instant happened;
    Instant noted;
    std::vector<ReplicaId> retractedBy; ///< counts if one of them is the author's person

    bool operator==(const Event&) const = default;
};

/// By stamp, then replica, then id.
Result<std::vector<Event>> eventsOf(
    Database& database, const changes::RecordKey& record, std::uint16_t field);

/// Who began a record, and when.
struct Origin {
    ReplicaId replica;
    Instant happened;
    Instant noted;
};

/// The change with the lowest stamp; nothing if only deletes came.
Result<std::optional<Origin>> originOf(Database& database, const changes::RecordKey& record);

/// True if people alone changed it: no import knows the record.
Result<bool> isByHand(Database& database, const changes::RecordKey& record);
/// True if a register or text field has another value than the change gave it that began the
/// record. Two tablets that import the same apart write it twice and rewrite nothing.
Result<bool> isRewritten(Database& database, const changes::RecordKey& record);

/// True if a delete saw every change there is to the record.
Result<bool> isHidden(Database& database, const changes::RecordKey& record);

} // namespace pipit::store
