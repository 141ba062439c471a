#pragma once

#include "core/base/result.h"
#include "core/changes/change.h"
#include "core/store/database.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace pipit::store {

/// Keeps the read tables of one kind of record: a pure function of the generic tables.
class Projection {
public:
    virtual ~Projection() = default;

    virtual std::uint16_t kind() const = 0;
    /// Tables that replay empties and the canonical dump prints (search indexes left out).
    virtual std::vector<std::string> tables() const = 0;
    /// Writes (or removes) the rows of one record from its heads, sets and events.
    virtual Result<void> refresh(Database& database, const changes::RecordKey& record) const = 0;
    /// Empties every table of this kind, search indexes too.
    virtual Result<void> clear(Database& database) const = 0;
};

/// The projections of all kinds that this version knows, by kind.
using Projections = std::map<std::uint16_t, std::shared_ptr<const Projection>>;

} // namespace pipit::store
