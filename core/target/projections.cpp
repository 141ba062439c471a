#include "core/target/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/store/field_values.h"
#include "core/store/record_state.h"
#include "core/store/table_projection.h"
#include "core/target/target.h"

namespace pipit::target {

namespace {

using changes::Kind;
using changes::RecordKey;
using store::Database;
using store::ShownFields;

class TargetProjection final : public store::TableProjection {
public:
    TargetProjection()
        : TableProjection(Kind::Target, { "target", "target_progress" })
    {
    }

protected:
    Result<void> write(
        Database& database, const RecordKey& record, const ShownFields& fields) const override
    {
        using namespace changes::target;
        constexpr std::size_t kMerged = 2 * kMaxLine; // two people's edits together
        const store::Parameter state = store::choiceValue(fields, kState, kStateWords);
        const bool known = std::holds_alternative<std::int64_t>(state);
        PIPIT_TRY(database.run("INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.id<RecordId>(kPupil).view(),
                store::textValue(fields, kLine, kMerged), store::idValue(fields, kGroup),
                store::textValue(fields, kBaseline, kMaxMeasure),
                store::textValue(fields, kGoal, kMaxMeasure), store::dayValue(fields, kDue),
                known ? state : store::Parameter(std::int64_t{ 1 }), fields.conflicts() }));
        return writeProgress(database, record);
    }

private:
    static Result<void> writeProgress(Database& database, const RecordKey& record)
    {
        PIPIT_TRY_ASSIGN(
            const auto events, store::eventsOf(database, record, changes::target::kProgress));
        for (const store::Event& event : events) {
            const auto progress = decodeProgress(event.value);
            if (!progress) {
                continue; // not progress that anybody could read: it stays in the log
            }
            PIPIT_TRY(database.run(
                "INSERT OR IGNORE INTO target_progress VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                { record.vault.view(), record.id.view(), event.id.view(),
                    std::string_view(base::isoDay(progress->day)),
                    progress->points ? store::Parameter(*progress->points) : store::Parameter(),
                    std::string_view(progress->note), event.replica.view(),
                    std::int64_t{ event.noted.time_since_epoch().count() } }));
        }
        return {};
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    const auto projection = std::make_shared<TargetProjection>();
    projections[projection->kind()] = projection;
}

} // namespace pipit::target
