#include "core/store/migrate.h"

#include "core/base/check.h"
#include "core/base/try.h"

#include <string>

namespace pipit::store {

Result<void> migrate(Database& database, std::span<const Migration> migrations)
{
    PIPIT_TRY_ASSIGN(const std::int64_t version, database.integer("PRAGMA user_version"));
    if (version < 0) {
        return Error{ ErrorCode::Corrupt, "schema version below 0" };
    }
    if (version > static_cast<std::int64_t>(migrations.size())) {
        return Error{ ErrorCode::TooNew, "schema version " + std::to_string(version) };
    }
    for (const Migration& step : migrations.subspan(static_cast<std::size_t>(version))) {
        PIPIT_CHECK(step.number == static_cast<int>(&step - migrations.data()) + 1);
        PIPIT_TRY(database.transaction([&]() -> Result<void> {
            PIPIT_TRY(database.runScript(step.sql));
            return database.runScript("PRAGMA user_version=" + std::to_string(step.number));
        }));
    }
    return {};
}

} // namespace pipit::store
