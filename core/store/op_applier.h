#pragma once

#include "core/changes/wire.h"
#include "core/store/change_state.h"

namespace pipit::store {

/// Writes one op of a change into the generic tables. Made for each write of a change.
class OpApplier {
public:
    OpApplier(Database& database, const PlacedChange& placed, std::uint16_t field)
        : m_database(database)
        , m_placed(placed)
        , m_field(field)
        , m_ref(changes::encodeRef(placed.ref))
    {
    }

    Result<void> operator()(const changes::PutOp& op);
    Result<void> operator()(const changes::SetAddOp& op);
    Result<void> operator()(const changes::SetRemoveOp& op);
    Result<void> operator()(const changes::EventOp& op);
    Result<void> operator()(const changes::RetractOp& op);
    Result<void> operator()(const changes::DeleteOp& op);

private:
    struct Value {
        ByteView element; ///< empty but for sets
        ByteView value;
        std::string_view position;
    };

    Result<void> replace(ByteView element, const std::vector<changes::HeadRef>& names);
    Result<void> write(const Value& value);
    Result<void> keepPast(ByteView ref, ByteView value);
    Result<bool> isNamed(ByteView element);
    bool isText() const;

    Database& m_database;
    const PlacedChange& m_placed;
    std::uint16_t m_field;
    Bytes m_ref;
};

/// Places of a replica's own changes, comparable with each other: its counter when sealed, above
/// all of these while it waits.
std::int64_t placeOf(const PlacedChange& placed);

} // namespace pipit::store
