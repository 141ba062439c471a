#pragma once

#include "core/changes/change.h"
#include "core/changes/kinds.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pipit::audit {

struct FieldKey {
    changes::RecordKey record;
    std::uint16_t field = 0;

    auto operator<=>(const FieldKey&) const = default;
};

/// One value of a field, as somebody wrote it.
struct WrittenValue {
    ReplicaId author;
    std::string value;
    std::vector<ChangeId> replaces; ///< as the author named them
};

/// What was ever written into fields of one value, as a log has it: counted by the audit itself,
/// from nothing but the changes.
class FieldLog {
public:
    /// Of one accepted change. Corrupt if it does not parse.
    Result<void> take(const VaultId& vault, const ReplicaId& author, ByteView change);

    /// Values of this field of all records that nothing replaces.
    std::set<std::string> current(changes::Kind kind, std::uint16_t field) const;
    /// Those that were replaced: an older text of somebody's, which the log keeps.
    std::set<std::string> replaced(changes::Kind kind, std::uint16_t field) const;

    using Field = std::map<ChangeId, WrittenValue>;
    const std::map<FieldKey, Field>& fields() const { return m_fields; }

private:
    std::set<std::string> values(changes::Kind kind, std::uint16_t field, bool replaced) const;

    std::map<FieldKey, Field> m_fields;
};

/// The writes of a field that no other one replaces.
std::set<ChangeId> currentOf(const FieldLog::Field& field);

} // namespace pipit::audit
