#include "app/tools/audit/written_apart.h"

#include "core/changes/text_view.h"

#include <algorithm>

namespace pipit::audit {

namespace {

using Field = FieldLog::Field;
using Writes = std::set<ChangeId>;

/// All that a write replaced, directly or through others; itself not.
Writes replacedBy(const ChangeId& write, const Field& field)
{
    Writes found;
    std::vector<ChangeId> ahead{ write };
    while (!ahead.empty()) {
        const auto written = field.find(ahead.back());
        ahead.pop_back();
        if (written == field.end()) {
            continue;
        }
        for (const ChangeId& name : written->second.replaces) {
            if (found.insert(name).second) {
                ahead.push_back(name);
            }
        }
    }
    return found;
}

/// Of these, what none of the others replaced.
Writes unseen(Writes writes, const Field& field)
{
    const Writes all = writes;
    for (const ChangeId& write : all) {
        for (const ChangeId& older : replacedBy(write, field)) {
            writes.erase(older);
        }
    }
    return writes;
}

std::set<std::string> valuesOf(const Writes& writes, const Field& field)
{
    std::set<std::string> values;
    for (const ChangeId& write : writes) {
        if (const auto written = field.find(write); written != field.end()) {
            values.insert(written->second.value);
        }
    }
    return values;
}

Bytes asBytes(const std::string& text) { return { text.begin(), text.end() }; }

bool combines(const Writes& writes, const Field& field)
{
    changes::TextHistory history;
    for (const auto& [id, written] : field) {
        history.names[id] = { written.replaces.begin(), written.replaces.end() };
        history.values[id] = asBytes(written.value);
    }
    std::vector<changes::Head> heads;
    for (const ChangeId& write : writes) {
        const auto& written = field.at(write);
        heads.push_back({ write, asBytes(written.value), {}, written.author, {} });
    }
    return changes::showText(heads, history).state != changes::TextState::Conflict;
}

bool isForAPerson(const FieldKey& key, const Writes& writes, const Field& field)
{
    if (changes::matters(key.record.kind, key.field)) {
        return true;
    }
    return changes::fieldKind(key.record.kind, key.field) == changes::FieldKind::Text
        && !combines(writes, field);
}

void addApart(std::set<Apart>& all, const FieldKey& key, const Field& field, const Writes& met,
    std::optional<ReplicaId> settler)
{
    Writes writes = unseen(met, field);
    std::erase_if(writes, [&](const ChangeId& write) { return !field.contains(write); });
    auto versions = valuesOf(writes, field);
    if (versions.size() > 1 && isForAPerson(key, writes, field)) {
        all.insert({ key, std::move(versions), settler });
    }
}

} // namespace

std::set<Apart> writtenApart(const FieldLog& log)
{
    std::set<Apart> all;
    for (const auto& [key, field] : log.fields()) {
        for (const auto& [id, written] : field) {
            if (written.replaces.size() > 1) {
                addApart(all, key, field, { written.replaces.begin(), written.replaces.end() },
                    written.author);
            }
        }
        addApart(all, key, field, currentOf(field), std::nullopt);
    }
    return all;
}

} // namespace pipit::audit
