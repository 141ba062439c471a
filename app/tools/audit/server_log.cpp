#include "app/tools/audit/server_log.h"

#include "core/base/try.h"
#include "core/store/open.h"
#include "sync/server/migrations.h"

namespace pipit::audit {

Result<std::vector<ServerEnvelope>> readServerLog(const std::filesystem::path& database)
{
    if (!std::filesystem::exists(database)) {
        return Error{ ErrorCode::NotFound, "the server has no database" };
    }
    PIPIT_TRY_ASSIGN(auto opened, store::openPlain(database, server::schoolMigrations()));
    std::vector<ServerEnvelope> all;
    PIPIT_TRY(opened.each("SELECT sequence, bytes FROM envelope_bytes ORDER BY sequence", {},
        [&](const store::Row& row) -> Result<void> {
            const auto bytes = row.blob(1);
            all.push_back({ row.integer(0), Bytes(bytes.begin(), bytes.end()) });
            if (all.back().sequence != static_cast<std::int64_t>(all.size())) {
                return Error{ ErrorCode::Corrupt, "the server's sequence has a gap" };
            }
            return {};
        }));
    return all;
}

} // namespace pipit::audit
