#include "core/store/record_writer.h"

#include "core/base/try.h"
#include "core/store/record_state.h"

#include <algorithm>

namespace pipit::store {

namespace {

/// Records in one transaction: a few pages each, far from what makes the cache spill.
constexpr std::size_t kSliceRecords = 128;
constexpr std::size_t kSliceWrites = changes::kMaxWrites;

Bytes bytesOf(std::string_view text)
{
    const ByteView view = base::asBytes(text);
    return Bytes(view.begin(), view.end());
}

} // namespace

void nameSeen(RecordUpdate& update, const ShownFields& seen)
{
    for (FieldPut& put : update.puts) {
        put.seen = seen.field(put.field);
    }
}

WriteCounts& WriteCounts::operator+=(const WriteCounts& other)
{
    written += other.written;
    unchanged += other.unchanged;
    leftToPeople += other.leftToPeople;
    return *this;
}

Result<void> RecordWriter::addPuts(
    const RecordUpdate& update, std::vector<changes::Write>& writes, WriteCounts& counts)
{
    PIPIT_TRY_ASSIGN(const ShownFields now, shownFields(m_database, update.record));
    PIPIT_TRY_ASSIGN(const bool hidden, isHidden(m_database, update.record));
    for (const FieldPut& put : update.puts) {
        const ShownField& base = put.seen ? *put.seen : now.field(put.field);
        const bool bringsBack = hidden && !put.value.empty();
        if (base.value == put.value && !bringsBack) {
            continue;
        }
        if (base.conflict && !put.seen) {
            ++counts.leftToPeople;
            continue;
        }
        writes.push_back({ put.field, changes::PutOp{ bytesOf(put.value), base.heads } });
    }
    return {};
}

Result<void> RecordWriter::addSetEdit(
    const changes::RecordKey& record, const SetEdit& edit, std::vector<changes::Write>& writes)
{
    PIPIT_TRY_ASSIGN(const auto elements, elementsOf(m_database, record, edit.field));
    std::map<RecordId, const Element*> present;
    for (const Element& element : elements) {
        present.emplace(element.id, &element);
    }
    for (const SetMember& member : edit.add) {
        if (present.emplace(member.element, nullptr).second) {
            writes.push_back({ edit.field,
                changes::SetAddOp{ member.element, member.position, bytesOf(member.value) } });
        }
    }
    for (const RecordId& id : edit.remove) {
        const auto found = present.find(id);
        if (found != present.end() && found->second != nullptr) {
            writes.push_back({ edit.field, changes::SetRemoveOp{ id, found->second->adds } });
            found->second = nullptr; // named twice is taken out once
        }
    }
    return {};
}

Result<void> RecordWriter::appendSlices(
    const changes::RecordKey& record, std::span<const changes::Write> writes)
{
    while (!writes.empty()) {
        const auto slice = writes.first(std::min(kSliceWrites, writes.size()));
        PIPIT_TRY(m_log.append({ record, std::nullopt, { slice.begin(), slice.end() }, m_origin }));
        writes = writes.subspan(slice.size());
    }
    return {};
}

Result<WriteCounts> RecordWriter::apply(const RecordUpdate& update)
{
    WriteCounts counts;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        std::vector<changes::Write> writes;
        PIPIT_TRY(addPuts(update, writes, counts));
        for (const SetEdit& edit : update.sets) {
            PIPIT_TRY(addSetEdit(update.record, edit, writes));
        }
        ++(writes.empty() ? counts.unchanged : counts.written);
        return appendSlices(update.record, writes);
    }));
    return counts;
}

Result<void> RecordWriter::erase(const changes::RecordKey& record)
{
    PIPIT_TRY_ASSIGN(const auto origin, originOf(m_database, record));
    if (!origin) {
        return {};
    }
    PIPIT_TRY(m_log.append({ record, std::nullopt, { { 1, changes::DeleteOp{} } }, m_origin }));
    return {};
}

Result<WriteCounts> RecordWriter::applyAll(std::span<const RecordUpdate> updates)
{
    WriteCounts counts;
    while (!updates.empty()) {
        const auto slice = updates.first(std::min(kSliceRecords, updates.size()));
        PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
            for (const RecordUpdate& update : slice) {
                PIPIT_TRY_ASSIGN(const WriteCounts some, apply(update));
                counts += some;
            }
            return {};
        }));
        updates = updates.subspan(slice.size());
    }
    return counts;
}

} // namespace pipit::store
