#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/changes/wire.h"
#include "core/store/change_log.h"
#include "core/store/change_state.h"
#include "core/store/pending_rows.h"
#include "core/store/record_state.h"

#include <algorithm>
#include <limits>
#include <set>

namespace pipit::store {

namespace {

Error refused(const char* what) { return { ErrorCode::BadInput, what }; }

std::vector<changes::HeadRef>* namesOf(changes::Op& op)
{
    if (auto* put = std::get_if<changes::PutOp>(&op)) {
        return &put->heads;
    }
    auto* remove = std::get_if<changes::SetRemoveOp>(&op);
    return remove == nullptr ? nullptr : &remove->seenAdds;
}

/// What no reader would accept must not be kept either.
Result<void> check(const changes::Draft& draft)
{
    if (draft.record.kind == 0 || draft.writes.empty()) {
        return refused("a change without kind or writes");
    }
    if (draft.writes.size() > changes::kMaxWrites) {
        return Error{ ErrorCode::TooBig, "too many writes" };
    }
    std::set<std::uint16_t> put;
    for (const changes::Write& write : draft.writes) {
        const bool repeated
            = std::holds_alternative<changes::PutOp>(write.op) && !put.insert(write.field).second;
        if (write.field == 0 || repeated) {
            return refused("a field 0, or one put twice");
        }
    }
    return {};
}

void addOnce(std::vector<changes::HeadRef>& refs, const changes::HeadRef& ref)
{
    if (std::ranges::find(refs, ref) == refs.end()) {
        refs.push_back(ref);
    }
}

/// Up to which sequence everything of a replica was applied here, hole by hole.
class AppliedUpTo {
public:
    void take(const ReplicaId& replica, std::int64_t sequence, bool applied)
    {
        if (m_seen.empty() || m_seen.back().first != replica) {
            m_seen.emplace_back(replica, 0);
            m_broken = false;
        }
        auto& [last, reached] = m_seen.back();
        const auto next = static_cast<std::uint64_t>(sequence);
        const bool follows = next == reached || next == reached + 1; // a fork repeats its number
        m_broken = (m_broken || !follows || !applied) && !broken(Mutant::DeleteSeesOverHoles);
        reached = m_broken ? std::min(reached, next - 1) : next;
    }

    std::vector<std::pair<ReplicaId, std::uint64_t>> finish()
    {
        std::erase_if(m_seen, [](const auto& seen) { return seen.second == 0; });
        return std::move(m_seen);
    }

private:
    std::vector<std::pair<ReplicaId, std::uint64_t>> m_seen;
    bool m_broken = false;
};

Result<std::vector<std::pair<ReplicaId, std::uint64_t>>> appliedUpTo(
    Database& database, const VaultId& vault)
{
    AppliedUpTo seen;
    PIPIT_TRY(database.each("SELECT replica, sequence, state IN (1, 4) FROM envelope"
                            " WHERE vault = ? ORDER BY replica, sequence, hash",
        { vault.view() }, [&](const Row& row) -> Result<void> {
            seen.take(row.id<ReplicaId>(0), row.integer(1), row.integer(2) != 0);
            return {};
        }));
    return seen.finish();
}

} // namespace

Result<changes::HeadRef> ChangeLog::resolved(
    const changes::HeadRef& ref, const changes::RecordKey& record)
{
    const auto* number = std::get_if<changes::LocalNumber>(&ref);
    if (number == nullptr) {
        return ref;
    }
    const auto row = static_cast<std::int64_t>(*number);
    PIPIT_TRY_ASSIGN(const std::int64_t waits,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM pending WHERE number = ? AND vault = ?"
                           " AND kind = ? AND record = ?)",
            { row, record.vault.view(), std::int64_t{ record.kind }, record.id.view() }));
    if (waits != 0) {
        return ref;
    }
    std::optional<ChangeId> sealed; // since the screen showed it
    PIPIT_TRY(m_database.each("SELECT change FROM sealed_number WHERE number = ?", { row },
        [&](const Row& found) -> Result<void> {
            sealed = found.id<ChangeId>(0);
            return {};
        }));
    return sealed ? Result<changes::HeadRef>(*sealed)
                  : Result<changes::HeadRef>(refused("a local number that is not here"));
}

Result<void> ChangeLog::addOwnHeads(changes::Change& change, const VaultId& vault)
{
    for (changes::Write& write : change.writes) {
        auto* put = std::get_if<changes::PutOp>(&write.op);
        if (put == nullptr) {
            continue;
        }
        PIPIT_TRY_ASSIGN(const auto current,
            headsOf(m_database, { vault, change.kind, change.record }, write.field));
        for (const changes::Head& head : current) {
            // Once overtaken, what a twin wrote bears our name too, and was not on this screen.
            const bool surelyMine
                = !m_isOvertaken || std::holds_alternative<changes::LocalNumber>(head.ref);
            if (head.replica == m_me ? surelyMine && !broken(Mutant::OwnHeadsNotNamed)
                                     : broken(Mutant::HeadsOfDatabase)) {
                addOnce(put->heads, head.ref);
            }
        }
        // More values than a write can name: the rest stand beside it until the next one.
        const std::size_t most = changes::kMaxHeads;
        const auto surplus = std::max(put->heads.size(), most) - most;
        put->heads.erase(
            put->heads.begin(), put->heads.begin() + static_cast<std::ptrdiff_t>(surplus));
    }
    return {};
}

Result<changes::Change> ChangeLog::completed(const changes::Draft& draft)
{
    const Instant now = m_clock.now();
    changes::Change change{ draft.record.kind, draft.record.id, 0, m_hybrid.tick(now),
        draft.happened.value_or(now), now, {}, draft.origin };
    for (changes::Write write : draft.writes) {
        if (auto* names = namesOf(write.op)) {
            std::vector<changes::HeadRef> known;
            for (const changes::HeadRef& ref : *names) {
                PIPIT_TRY_ASSIGN(const changes::HeadRef name, resolved(ref, draft.record));
                addOnce(known, name);
            }
            *names = std::move(known);
        } else if (auto* erase = std::get_if<changes::DeleteOp>(&write.op);
                   erase != nullptr && erase->seen.empty()) {
            PIPIT_TRY_ASSIGN(erase->seen, appliedUpTo(m_database, draft.record.vault));
        }
        change.writes.push_back(std::move(write));
    }
    PIPIT_TRY(addOwnHeads(change, draft.record.vault));
    if (changes::sealedSizeBound(change) > changes::kMaxChangeBytes
        || !changes::decode(changes::encode(change, changes::Refs::Local), changes::Refs::Local)) {
        return Error{ ErrorCode::TooBig, "a change over the limits" };
    }
    return change;
}

Result<changes::LocalNumber> ChangeLog::append(const changes::Draft& draft)
{
    PIPIT_TRY(check(draft));
    changes::LocalNumber number{};
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(const changes::Change change, completed(draft));
        PIPIT_TRY_ASSIGN(number, PendingRows(m_database).insert(draft.record.vault, change));
        ChangeState state(m_database, m_projections);
        PIPIT_TRY(state.apply({ draft.record.vault, m_me, number,
            std::numeric_limits<std::int64_t>::max(), change }));
        PIPIT_TRY(state.settle());
        return saveClock();
    }));
    return number;
}

} // namespace pipit::store
