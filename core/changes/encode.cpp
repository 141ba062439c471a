#include "core/base/check.h"
#include "core/changes/change.pb.h"
#include "core/changes/wire.h"

#include <limits>

namespace pipit::changes {

namespace {

std::string text(ByteView bytes) { return std::string(base::asText(bytes)); }

/// Turns the ops of a change into their messages.
class OpWriter {
public:
    OpWriter(wire::Write& out, Refs refs)
        : m_out(out)
        , m_refs(refs)
    {
    }

    void operator()(const PutOp& op)
    {
        auto& put = *m_out.mutable_put();
        put.set_value(text(op.value));
        for (const HeadRef& head : op.heads) {
            put.add_heads(ref(head));
        }
    }

    void operator()(const SetAddOp& op)
    {
        auto& add = *m_out.mutable_set_add();
        add.set_element(text(op.element.view()));
        add.set_position(op.position);
        add.set_value(text(op.value));
    }

    void operator()(const SetRemoveOp& op)
    {
        auto& remove = *m_out.mutable_set_remove();
        remove.set_element(text(op.element.view()));
        for (const HeadRef& add : op.seenAdds) {
            remove.add_seen_adds(ref(add));
        }
    }

    void operator()(const EventOp& op)
    {
        auto& event = *m_out.mutable_event();
        event.set_event(text(op.event.view()));
        event.set_value(text(op.value));
        if (op.corrects) {
            event.set_corrects(text(op.corrects->view()));
        }
    }

    void operator()(const RetractOp& op)
    {
        m_out.mutable_retract()->set_event(text(op.event.view()));
    }

    void operator()(const DeleteOp& op)
    {
        auto& message = *m_out.mutable_delete_();
        for (const auto& [replica, sequence] : op.seen) {
            auto& seen = *message.add_seen();
            seen.set_replica(text(replica.view()));
            seen.set_sequence(sequence);
        }
    }

private:
    std::string ref(const HeadRef& head) const
    {
        PIPIT_CHECK(m_refs == Refs::Local || std::holds_alternative<ChangeId>(head));
        return text(encodeRef(head));
    }

    wire::Write& m_out;
    Refs m_refs;
};

Bytes serialized(const google::protobuf::MessageLite& message)
{
    Bytes out(message.ByteSizeLong());
    PIPIT_CHECK(message.SerializeToArray(out.data(), static_cast<int>(out.size())));
    return out;
}

} // namespace

Bytes encode(const Change& change, Refs refs)
{
    wire::Change message;
    message.set_kind(change.kind);
    message.set_record(text(change.record.view()));
    message.set_counter(change.counter);
    message.set_stamp_ms(change.stamp.milliseconds);
    message.set_stamp_counter(change.stamp.counter);
    message.set_happened_ms(change.happened.time_since_epoch().count());
    message.set_noted_ms(change.noted.time_since_epoch().count());
    for (const Write& write : change.writes) {
        auto& out = *message.add_writes();
        out.set_field(write.field);
        std::visit(OpWriter(out, refs), write.op);
    }
    message.set_origin(static_cast<std::uint32_t>(change.origin));
    return serialized(message);
}

std::size_t sealedSizeBound(const Change& change)
{
    Change sealed = change;
    sealed.counter = std::numeric_limits<std::uint64_t>::max();
    const auto seal = [](std::vector<HeadRef>& refs) { refs.assign(refs.size(), ChangeId{}); };
    for (Write& write : sealed.writes) {
        if (auto* put = std::get_if<PutOp>(&write.op)) {
            seal(put->heads);
        } else if (auto* remove = std::get_if<SetRemoveOp>(&write.op)) {
            seal(remove->seenAdds);
        }
    }
    return encode(sealed, Refs::Sealed).size();
}

Bytes encodeChange(const Change& change) { return encode(change, Refs::Sealed); }

Bytes encodeBatch(const Batch& batch)
{
    wire::ChangeBatch message;
    message.set_school(text(batch.school.view()));
    message.set_vault(text(batch.vault.view()));
    message.set_replica(text(batch.replica.view()));
    message.set_sequence(batch.sequence);
    for (const Bytes& change : batch.changes) {
        message.add_changes(text(change));
    }
    return serialized(message);
}

} // namespace pipit::changes
