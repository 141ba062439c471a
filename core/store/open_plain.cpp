#include "core/base/try.h"
#include "core/store/connection.h"
#include "core/store/migrate.h"
#include "core/store/open.h"

namespace pipit::store {

Result<Database> openPlain(const std::filesystem::path& file, std::span<const Migration> migrations)
{
    const ConnectionOptions options{ .file = file, .vfs = {}, .create = true };
    PIPIT_TRY_ASSIGN(ConnectionHandle handle, connect(options));
    PIPIT_TRY(settle(handle.get(), options));
    Database database = DatabaseOpener::open(std::move(handle), nullptr);
    PIPIT_TRY(migrate(database, migrations));
    return database;
}

Result<Database> openInMemory(std::span<const Migration> migrations)
{
    const ConnectionOptions options{
        .file = ":memory:", .vfs = {}, .create = true, .memory = true
    };
    PIPIT_TRY_ASSIGN(ConnectionHandle handle, connect(options));
    PIPIT_TRY(settle(handle.get(), options));
    Database database = DatabaseOpener::open(std::move(handle), nullptr);
    PIPIT_TRY(migrate(database, migrations));
    return database;
}

} // namespace pipit::store
