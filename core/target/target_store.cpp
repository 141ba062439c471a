#include "core/target/target_store.h"

#include "core/base/try.h"
#include "core/changes/fields.h"

#include <algorithm>

namespace pipit::target {

namespace {

using store::FieldPut;
using store::Row;

std::string idText(const RecordId& id) { return std::string(base::asText(id.view())); }

/// Columns: record, pupil, line, group_id, baseline, goal, due, state, conflicts.
Target targetOf(const Row& row)
{
    return { row.id<RecordId>(0), row.id<RecordId>(1), std::string(row.text(2)),
        row.isNull(3) ? std::nullopt : RecordId::from(row.blob(3)), std::string(row.text(4)),
        std::string(row.text(5)), base::parseDay(row.text(6)), static_cast<State>(row.integer(7)),
        row.integer(8) != 0 };
}

store::RecordUpdate updateOf(const changes::RecordKey& record, const Target& target)
{
    using namespace changes::target;
    return { record,
        { FieldPut{ kLine, target.line },
            FieldPut{ kGroup, target.group ? idText(*target.group) : std::string() },
            FieldPut{ kBaseline, target.baseline }, FieldPut{ kGoal, target.goal },
            FieldPut{ kDue, target.due ? base::isoDay(*target.due) : std::string() },
            FieldPut{
                kState, std::string(kStateWords.at(static_cast<std::size_t>(target.state) - 1)) },
            FieldPut{ kPupil, idText(target.pupil) } } };
}

} // namespace

changes::RecordKey TargetStore::keyOf(const RecordId& pupil, const RecordId& target) const
{
    return { school::pupilVaultId(m_place.school, pupil, changes::VaultKind::PupilWorking),
        static_cast<std::uint16_t>(changes::Kind::Target), target };
}

Result<std::vector<Target>> TargetStore::ofPupil(const RecordId& pupil)
{
    std::vector<Target> targets;
    PIPIT_TRY(m_database.each(
        "SELECT record, pupil, line, group_id, baseline, goal, due, state, conflicts FROM target"
        " WHERE vault = ? AND pupil = ? ORDER BY state <> 1, line, record",
        { keyOf(pupil, {}).vault.view(), pupil.view() }, [&](const Row& row) -> Result<void> {
            targets.push_back(targetOf(row));
            return {};
        }));
    return targets;
}

Result<std::vector<Target>> TargetStore::openIn(const RecordId& group, const RecordId& pupil)
{
    PIPIT_TRY_ASSIGN(auto targets, ofPupil(pupil));
    std::erase_if(targets,
        [&](const Target& target) { return target.group != group || target.state != State::Open; });
    return targets;
}

Result<std::vector<NotedProgress>> TargetStore::progressOf(
    const RecordId& pupil, const RecordId& target)
{
    std::vector<NotedProgress> all;
    const auto key = keyOf(pupil, target);
    PIPIT_TRY(m_database.each("SELECT event, day, points, note, replica, noted FROM target_progress"
                              " WHERE vault = ? AND record = ? ORDER BY day, noted, event",
        { key.vault.view(), key.id.view() }, [&](const Row& row) -> Result<void> {
            Progress progress{ base::parseDay(row.text(1)).value_or(Day{}),
                row.isNull(2) ? std::nullopt : std::optional(row.integer(2)),
                std::string(row.text(3)) };
            all.push_back({ row.id<RecordId>(0), std::move(progress), row.id<ReplicaId>(4),
                Instant(std::chrono::milliseconds(row.integer(5))) });
            return {};
        }));
    return all;
}

TargetEdit TargetStore::begin(const RecordId& pupil)
{
    return { { m_random.id<RecordId>(), pupil, {} } };
}

Result<TargetEdit> TargetStore::edit(const RecordId& pupil, const RecordId& target)
{
    PIPIT_TRY_ASSIGN(const auto targets, ofPupil(pupil));
    const auto found = std::ranges::find(targets, target, &Target::id);
    if (found == targets.end()) {
        return Error{ ErrorCode::NotFound, "no such target" };
    }
    PIPIT_TRY_ASSIGN(auto seen, store::shownFields(m_database, keyOf(pupil, target)));
    return TargetEdit{ *found, std::move(seen) };
}

Result<void> TargetStore::save(const TargetEdit& edit)
{
    PIPIT_TRY(check(edit.target));
    auto update = updateOf(keyOf(edit.target.pupil, edit.target.id), edit.target);
    store::nameSeen(update, edit.seen);
    PIPIT_TRY(store::RecordWriter(m_database, m_log).apply(update));
    return {};
}

Result<void> TargetStore::note(
    const RecordId& pupil, const RecordId& target, const Progress& progress)
{
    PIPIT_TRY(check(progress));
    PIPIT_TRY_ASSIGN(const auto known, edit(pupil, target));
    PIPIT_TRY(m_log.append({ keyOf(pupil, known.target.id), std::nullopt,
        { { changes::target::kProgress,
            changes::EventOp{ m_random.id<RecordId>(), encodeProgress(progress), {} } } } }));
    return {};
}

} // namespace pipit::target
