#include "core/questions/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/questions/question.h"
#include "core/store/record_state.h"
#include "core/store/table_projection.h"

namespace pipit::questions {

namespace {

class QueryProjection final : public store::TableProjection {
public:
    QueryProjection()
        : TableProjection(changes::Kind::Query, { "question" })
    {
    }

protected:
    Result<void> write(store::Database& database, const changes::RecordKey& record,
        const store::ShownFields& fields) const override
    {
        using namespace changes::query;
        const auto pupil = fields.id<RecordId>(kPupil);
        PIPIT_TRY_ASSIGN(const auto origin, store::originOf(database, record));
        if (pupil.isZero() || fields.text(kText).empty() || !origin) {
            return {}; // an answer whose question has not come yet, or nothing that is one
        }
        const auto triage = triageOf(fields.text(kTriage));
        return database.run("INSERT INTO question VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), pupil.view(), fields.text(kText),
                origin->replica.view(), std::int64_t{ origin->happened.time_since_epoch().count() },
                std::int64_t{ fields.text(kToldInPerson) == "yes" ? 1 : 0 },
                triage ? codeOf(*triage) : std::string_view{}, fields.text(kAnswer),
                fields.conflicts() });
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    auto projection = std::make_shared<const QueryProjection>();
    projections[projection->kind()] = std::move(projection);
}

} // namespace pipit::questions
