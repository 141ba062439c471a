#pragma once

#include "app/tools/audit/field_log.h"

#include <optional>
#include <set>
#include <string>

namespace pipit::audit {

/// What people wrote into one field without having seen each other's, and what has to be shown to a
/// person because of it.
struct Apart {
    FieldKey where;
    std::set<std::string> versions; ///< two or more
    /// Who wrote what replaced all of them; nobody while they stand side by side.
    std::optional<ReplicaId> settler;

    auto operator<=>(const Apart&) const = default;
};

/// Everything of a log that was ever written apart. What nobody has to settle is left out: texts
/// whose changes do not touch each other, and values that do not matter.
std::set<Apart> writtenApart(const FieldLog& log);

} // namespace pipit::audit
