#include "tests/core/store/merge_model.h"

#include "tests/core/store/log_tablet.h"

#include <algorithm>

namespace pipit::tests {

using namespace changes;

void MergeModel::take(const Bytes& envelope)
{
    const store::ReceivedEnvelope read = examinePlainly(envelope, 0);
    for (const store::JudgedChange& one : read.changes) {
        Change change = decodeChange(one.bytes).value();
        const ChangeId id = changeId(read.place.replica, change.counter, one.bytes);
        m_changes.emplace(
            id, Placed{ read.place.vault, read.place.replica, read.place.sequence, change });
    }
}

template <class Op, class Visit>
void MergeModel::each(const RecordKey& record, std::uint16_t field, Visit visit) const
{
    for (const auto& [id, placed] : m_changes) {
        if (RecordKey{ placed.vault, placed.change.kind, placed.change.record } != record) {
            continue;
        }
        for (const Write& write : placed.change.writes) {
            const Op* op = std::get_if<Op>(&write.op);
            if (op != nullptr && (write.field == field || std::is_same_v<Op, DeleteOp>)) {
                visit(id, placed, *op);
            }
        }
    }
}

MergeModel::Shown MergeModel::shown(const RecordKey& record, std::uint16_t field) const
{
    TextHistory history;
    std::set<HeadRef> named;
    each<PutOp>(record, field, [&](const ChangeId& id, const Placed&, const PutOp& put) {
        history.names[id] = put.heads;
        named.insert(put.heads.begin(), put.heads.end());
    });
    Shown shown;
    std::vector<Head> heads;
    each<PutOp>(record, field, [&](const ChangeId& id, const Placed& placed, const PutOp& put) {
        if (named.contains(id)) {
            history.values[id] = put.value;
        } else {
            heads.push_back({ id, put.value, placed.change.stamp, placed.replica,
                placed.change.noted, placed.change.origin });
            shown.heads.insert(id);
        }
    });
    if (!heads.empty()) {
        const TextView view = showText(heads, history);
        shown.text = view.text;
        shown.state = view.state;
    }
    return shown;
}

std::map<RecordId, std::set<HeadRef>> MergeModel::elements(
    const RecordKey& record, std::uint16_t field) const
{
    std::map<RecordId, std::set<HeadRef>> out;
    each<SetAddOp>(record, field, [&](const ChangeId& id, const Placed&, const SetAddOp& add) {
        out[add.element].insert(id);
    });
    each<SetRemoveOp>(
        record, field, [&](const ChangeId&, const Placed&, const SetRemoveOp& remove) {
            for (const HeadRef& seen : remove.seenAdds) {
                out[remove.element].erase(seen);
            }
        });
    std::erase_if(out, [](const auto& element) { return element.second.empty(); });
    return out;
}

std::set<RecordId> MergeModel::tally(const RecordKey& record, std::uint16_t field) const
{
    std::set<std::pair<RecordId, ReplicaId>> written;
    each<EventOp>(record, field, [&](const ChangeId&, const Placed& placed, const EventOp& event) {
        written.emplace(event.event, placed.replica);
    });
    each<RetractOp>(
        record, field, [&](const ChangeId&, const Placed& placed, const RetractOp& retract) {
            written.erase({ retract.event, placed.replica });
        });
    std::set<RecordId> out;
    for (const auto& [event, author] : written) {
        out.insert(event);
    }
    return out;
}

std::set<ChangeId> MergeModel::edits(const RecordKey& record) const
{
    std::set<ChangeId> out;
    for (const auto& [id, placed] : m_changes) {
        const bool deletes = std::ranges::all_of(placed.change.writes,
            [](const Write& write) { return std::holds_alternative<DeleteOp>(write.op); });
        if (!deletes
            && RecordKey{ placed.vault, placed.change.kind, placed.change.record } == record) {
            out.insert(id);
        }
    }
    return out;
}

std::map<ChangeId, std::set<ChangeId>> MergeModel::deletes(const RecordKey& record) const
{
    std::map<ChangeId, std::set<ChangeId>> out;
    const auto all = edits(record);
    each<DeleteOp>(record, 0, [&](const ChangeId& id, const Placed& by, const DeleteOp& op) {
        std::set<ChangeId>& covered = out[id];
        for (const ChangeId& edit : all) {
            const Placed& placed = m_changes.at(edit);
            const auto seen = std::ranges::find(
                op.seen, placed.replica, &std::pair<ReplicaId, std::uint64_t>::first);
            const bool covers = placed.replica == by.replica
                ? placed.change.counter < by.change.counter
                : seen != op.seen.end() && placed.sequence <= seen->second;
            if (covers) {
                covered.insert(edit);
            }
        }
    });
    return out;
}

bool MergeModel::isHidden(const RecordKey& record) const
{
    const auto all = edits(record);
    return std::ranges::any_of(deletes(record), [&](const auto& one) { return one.second == all; });
}

} // namespace pipit::tests
