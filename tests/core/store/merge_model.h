#pragma once

#include "core/changes/text_view.h"
#include "core/store/record_state.h"

#include <map>
#include <set>
#include <vector>

namespace pipit::tests {

/// What a set of changes means, worked out from scratch by the rules as they are written down.
/// Slow, without SQL and without memory of what came first: what the store shows is held against
/// it.
class MergeModel {
public:
    /// An envelope of `sealPlainly`. A repeat changes nothing.
    void take(const Bytes& envelope);

    struct Shown {
        std::set<changes::HeadRef> heads;
        std::string text; ///< of a text field: merged where two values can be
        changes::TextState state = changes::TextState::Plain;
        bool operator==(const Shown&) const = default;
    };
    Shown shown(const changes::RecordKey& record, std::uint16_t field) const;

    /// Elements of a set with the adds that nobody who saw them took out.
    std::map<RecordId, std::set<changes::HeadRef>> elements(
        const changes::RecordKey& record, std::uint16_t field) const;

    /// Distinct events that their own author did not take back.
    std::set<RecordId> tally(const changes::RecordKey& record, std::uint16_t field) const;

    bool isHidden(const changes::RecordKey& record) const;
    /// Changes to the record that are no deletes.
    std::set<ChangeId> edits(const changes::RecordKey& record) const;
    /// The deletes of the record, by what each covers of `edits`.
    std::map<ChangeId, std::set<ChangeId>> deletes(const changes::RecordKey& record) const;

private:
    struct Placed {
        VaultId vault;
        ReplicaId replica;
        std::uint64_t sequence;
        changes::Change change;
    };
    /// Calls `visit(id, placed, op)` for each op of that kind in the field of the record.
    template <class Op, class Visit>
    void each(const changes::RecordKey& record, std::uint16_t field, Visit visit) const;

    std::map<ChangeId, Placed> m_changes;
};

} // namespace pipit::tests
