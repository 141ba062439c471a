#pragma once

#include "core/store/projection.h"

namespace pipit::notes {

/// Keeps the table of notes and its search index.
class NoteProjection final : public store::Projection {
public:
    std::uint16_t kind() const override;
    std::vector<std::string> tables() const override;
    Result<void> refresh(
        store::Database& database, const changes::RecordKey& record) const override;
    Result<void> clear(store::Database& database) const override;
};

} // namespace pipit::notes
