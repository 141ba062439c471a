#include "core/strategy/projections.h"

#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/store/table_projection.h"

namespace pipit::strategy {

namespace {

class StrategyProjection final : public store::TableProjection {
public:
    StrategyProjection()
        : TableProjection(changes::Kind::Strategy, { "strategy" }, { "strategy_search" })
    {
    }

protected:
    Result<void> write(store::Database& database, const changes::RecordKey& record,
        const store::ShownFields& fields) const override
    {
        using namespace changes::strategy;
        PIPIT_TRY(database.run("INSERT INTO strategy VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            { record.vault.view(), record.id.view(), fields.text(kLine), fields.text(kHelper),
                fields.text(kArea), fields.text(kIcon), fields.text(kSource),
                fields.conflicts() }));
        return database.run("INSERT INTO strategy_search (rowid, line, helper) VALUES (?, ?, ?)",
            { database.lastRowId(), fields.text(kLine), fields.text(kHelper) });
    }
};

} // namespace

void addProjections(store::Projections& projections)
{
    auto projection = std::make_shared<const StrategyProjection>();
    projections[projection->kind()] = std::move(projection);
}

} // namespace pipit::strategy
