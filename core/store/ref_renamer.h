#pragma once

#include "core/store/change_state.h"

namespace pipit::store {

/// Puts the id of one sealed write in the place of its local number, in the generic tables. Nothing
/// that is shown changes by it. For a change that no other waiting change of its record names, and
/// that deletes nothing.
class RefRenamer {
public:
    RefRenamer(Database& database, const PlacedChange& sealed, std::uint16_t field,
        changes::LocalNumber was);

    Result<void> operator()(const changes::PutOp& op);
    Result<void> operator()(const changes::SetAddOp& op);
    Result<void> operator()(const changes::SetRemoveOp& op);
    Result<void> operator()(const changes::EventOp& op);
    Result<void> operator()(const changes::RetractOp& op);
    Result<void> operator()(const changes::DeleteOp& op);

private:
    Result<void> value(ByteView element);
    Result<void> names(ByteView element, const std::vector<changes::HeadRef>& replaced);

    Database& m_database;
    const PlacedChange& m_sealed;
    std::uint16_t m_field;
    Bytes m_old;
    Bytes m_new;
};

} // namespace pipit::store
