#include "app/tools/audit/field_log.h"

#include "core/base/try.h"

namespace pipit::audit {

namespace {

WrittenValue writtenBy(const ReplicaId& author, const changes::PutOp& put)
{
    WrittenValue written{ author, std::string(base::asText(put.value)), {} };
    for (const auto& head : put.heads) {
        if (const auto* sealed = std::get_if<ChangeId>(&head)) {
            written.replaces.push_back(*sealed);
        }
    }
    return written;
}

} // namespace

Result<void> FieldLog::take(const VaultId& vault, const ReplicaId& author, ByteView bytes)
{
    PIPIT_TRY_ASSIGN(const auto change, changes::decodeChange(bytes));
    const auto id = changes::changeId(author, change.counter, bytes);
    for (const auto& write : change.writes) {
        if (const auto* put = std::get_if<changes::PutOp>(&write.op)) {
            m_fields[{ { vault, change.kind, change.record }, write.field }].emplace(
                id, writtenBy(author, *put));
        }
    }
    return {};
}

std::set<ChangeId> currentOf(const FieldLog::Field& field)
{
    std::set<ChangeId> current;
    for (const auto& [id, written] : field) {
        current.insert(id);
    }
    for (const auto& [id, written] : field) {
        for (const ChangeId& name : written.replaces) {
            current.erase(name);
        }
    }
    return current;
}

std::set<std::string> FieldLog::values(
    changes::Kind kind, std::uint16_t number, bool replaced) const
{
    std::set<std::string> found;
    for (const auto& [key, field] : m_fields) {
        if (key.record.kind != static_cast<std::uint16_t>(kind) || key.field != number) {
            continue;
        }
        const auto current = currentOf(field);
        for (const auto& [id, written] : field) {
            if (current.contains(id) != replaced) {
                found.insert(written.value);
            }
        }
    }
    return found;
}

std::set<std::string> FieldLog::current(changes::Kind kind, std::uint16_t field) const
{
    return values(kind, field, false);
}

std::set<std::string> FieldLog::replaced(changes::Kind kind, std::uint16_t field) const
{
    return values(kind, field, true);
}

} // namespace pipit::audit
