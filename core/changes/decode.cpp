#include "core/base/try.h"
#include "core/base/wire_shape.h"
#include "core/changes/change.pb.h"
#include "core/changes/wire.h"

#include <limits>

namespace pipit::changes {

namespace {

/// A batch holds at most this much: the opened envelope's limit.
constexpr std::size_t kMaxBatchBytes = 8 * 1024 * 1024;
/// Room for what a later version may add to a batch. Asked before parsing: four million empty
/// changes fit the bytes, and would take two hundred megabytes to be counted.
constexpr std::size_t kMaxBatchFields = 2 * kMaxBatchChanges;

Error corrupt(const char* what) { return { ErrorCode::Corrupt, what }; }

Instant instant(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

Bytes bytesOf(const std::string& text)
{
    const ByteView view = base::asBytes(text);
    return Bytes(view.begin(), view.end());
}

template <class IdType> Result<IdType> idOf(const std::string& text)
{
    const auto id = IdType::from(base::asBytes(text));
    return id ? Result<IdType>(*id) : Result<IdType>(corrupt("change: an id of another length"));
}

template <class Repeated> Result<std::vector<HeadRef>> refsOf(const Repeated& from, Refs refs)
{
    if (static_cast<std::size_t>(from.size()) > kMaxHeads) {
        return Error{ ErrorCode::TooBig, "change: too many heads" };
    }
    std::vector<HeadRef> out;
    for (const std::string& bytes : from) {
        const auto ref = decodeRef(base::asBytes(bytes));
        if (!ref || (refs == Refs::Sealed && !std::holds_alternative<ChangeId>(*ref))) {
            return corrupt("change: a head of another length");
        }
        out.push_back(*ref);
    }
    return out;
}

Result<Op> eventOf(const wire::Event& event)
{
    PIPIT_TRY_ASSIGN(const RecordId id, idOf<RecordId>(event.event()));
    EventOp op{ id, bytesOf(event.value()), std::nullopt };
    if (!event.corrects().empty()) {
        PIPIT_TRY_ASSIGN(op.corrects, idOf<RecordId>(event.corrects()));
    }
    return Op(std::move(op));
}

Result<Op> deleteOf(const wire::Delete& message)
{
    if (static_cast<std::size_t>(message.seen_size()) > kMaxHeads) {
        return Error{ ErrorCode::TooBig, "change: too many replicas seen" };
    }
    DeleteOp op;
    for (const auto& seen : message.seen()) {
        PIPIT_TRY_ASSIGN(const ReplicaId replica, idOf<ReplicaId>(seen.replica()));
        op.seen.emplace_back(replica, seen.sequence());
    }
    return Op(std::move(op));
}

/// Called only when the op is one that this version knows.
Result<Op> opOf(const wire::Write& write, Refs refs)
{
    switch (write.op_case()) {
    case wire::Write::kPut: {
        PIPIT_TRY_ASSIGN(auto heads, refsOf(write.put().heads(), refs));
        return Op(PutOp{ bytesOf(write.put().value()), std::move(heads) });
    }
    case wire::Write::kSetAdd: {
        PIPIT_TRY_ASSIGN(const RecordId element, idOf<RecordId>(write.set_add().element()));
        return Op(
            SetAddOp{ element, write.set_add().position(), bytesOf(write.set_add().value()) });
    }
    case wire::Write::kSetRemove: {
        PIPIT_TRY_ASSIGN(const RecordId element, idOf<RecordId>(write.set_remove().element()));
        PIPIT_TRY_ASSIGN(auto seen, refsOf(write.set_remove().seen_adds(), refs));
        return Op(SetRemoveOp{ element, std::move(seen) });
    }
    case wire::Write::kEvent:
        return eventOf(write.event());
    case wire::Write::kRetract: {
        PIPIT_TRY_ASSIGN(const RecordId event, idOf<RecordId>(write.retract().event()));
        return Op(RetractOp{ event });
    }
    case wire::Write::kDelete:
        return deleteOf(write.delete_());
    case wire::Write::OP_NOT_SET:
        break;
    }
    return corrupt("change: no op");
}

Result<std::uint16_t> shortNumber(std::uint32_t value)
{
    if (value == 0 || value > std::numeric_limits<std::uint16_t>::max()) {
        return corrupt("change: a kind or field out of range");
    }
    return static_cast<std::uint16_t>(value);
}

Result<Change> changeOf(const wire::Change& message, Refs refs)
{
    if (static_cast<std::size_t>(message.writes_size()) > kMaxWrites) {
        return Error{ ErrorCode::TooBig, "change: too many writes" };
    }
    Change change;
    PIPIT_TRY_ASSIGN(change.kind, shortNumber(message.kind()));
    PIPIT_TRY_ASSIGN(change.record, idOf<RecordId>(message.record()));
    change.counter = message.counter();
    change.stamp = { message.stamp_ms(), message.stamp_counter() };
    change.happened = instant(message.happened_ms());
    change.noted = instant(message.noted_ms());
    change.origin = static_cast<ChangeOrigin>(message.origin());
    for (const auto& write : message.writes()) {
        if (write.op_case() == wire::Write::OP_NOT_SET) {
            continue; // an op of a later version: its bytes are kept by the log
        }
        Write out;
        PIPIT_TRY_ASSIGN(out.field, shortNumber(write.field()));
        PIPIT_TRY_ASSIGN(out.op, opOf(write, refs));
        change.writes.push_back(std::move(out));
    }
    return change;
}

} // namespace

Result<Change> decode(ByteView bytes, Refs refs)
{
    if (bytes.size() > kMaxChangeBytes) {
        return Error{ ErrorCode::TooBig, "change: over the size limit" };
    }
    wire::Change message;
    if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
        return corrupt("change: framing");
    }
    return changeOf(message, refs);
}

Result<Change> decodeChange(ByteView bytes)
{
    PIPIT_TRY_ASSIGN(Change change, decode(bytes, Refs::Sealed));
    if (change.counter == 0) {
        return corrupt("change: no counter");
    }
    return change;
}

Result<Batch> decodeBatch(ByteView bytes)
{
    if (bytes.size() > kMaxBatchBytes) {
        return Error{ ErrorCode::TooBig, "batch: over the size limit" };
    }
    wire::ChangeBatch message;
    if (!base::hasWireShape(bytes, kMaxBatchFields)
        || !message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
        return corrupt("batch: framing");
    }
    if (static_cast<std::size_t>(message.changes_size()) > kMaxBatchChanges) {
        return Error{ ErrorCode::TooBig, "batch: too many changes" };
    }
    Batch batch;
    PIPIT_TRY_ASSIGN(batch.school, idOf<SchoolId>(message.school()));
    PIPIT_TRY_ASSIGN(batch.vault, idOf<VaultId>(message.vault()));
    PIPIT_TRY_ASSIGN(batch.replica, idOf<ReplicaId>(message.replica()));
    batch.sequence = message.sequence();
    for (const std::string& change : message.changes()) {
        if (change.size() > kMaxChangeBytes) {
            return Error{ ErrorCode::TooBig, "batch: a change over the size limit" };
        }
        batch.changes.push_back(bytesOf(change));
    }
    return batch;
}

} // namespace pipit::changes
