#include "core/base/try.h"
#include "core/store/connection.h"
#include "core/store/durable_file.h"
#include "core/store/migrate.h"
#include "core/store/open.h"
#include "core/store/sealed/sealed_vfs.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace pipit::store {

namespace {

constexpr const char* kName = "store.db";
constexpr const char* kNewName = "store.db.new";

/// SQLite only says that it could not open the file; the VFS knows why.
template <class T> Result<T> explain(Result<T> result, const SealedVfs& vfs)
{
    if (!result && vfs.problem().has_value()) {
        return *vfs.problem();
    }
    return result;
}

/// A new file's shape is set before its first page is written.
Result<void> shape(sqlite3* handle)
{
    int reserved = static_cast<int>(kSealSize);
    const std::string size = "PRAGMA page_size=" + std::to_string(kPageSize);
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) != SQLITE_OK
        || sqlite3_exec(handle, size.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_exec(handle, "PRAGMA journal_mode=MEMORY", nullptr, nullptr, nullptr)
            != SQLITE_OK) {
        return sqliteError(handle, "shape of a new store");
    }
    return {};
}

Result<void> checkShape(sqlite3* handle)
{
    int reserved = -1;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) != SQLITE_OK
        || reserved != static_cast<int>(kSealSize)) {
        return Error{ ErrorCode::Corrupt, "the store's pages have another shape" };
    }
    return {};
}

Result<Database> openFile(const std::filesystem::path& file, const SealedOptions& sealed,
    Making making, std::span<const Migration> migrations)
{
    const auto vfs = std::make_shared<SealedVfs>(sealed, making);
    const ConnectionOptions options{
        .file = file, .vfs = vfs->name(), .create = making == Making::Yes, .exclusive = true
    };
    PIPIT_TRY_ASSIGN(ConnectionHandle handle, explain(connect(options), *vfs));
    if (making == Making::Yes) {
        PIPIT_TRY(shape(handle.get()));
    }
    PIPIT_TRY(settle(handle.get(), options));
    PIPIT_TRY(checkShape(handle.get()));
    Database database = DatabaseOpener::open(std::move(handle), vfs);
    PIPIT_TRY(migrate(database, migrations));
    return database;
}

/// What a crash left of a store that was never finished, and so never held anything.
void removeUnfinished(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    std::filesystem::remove(file.string() + "-wal", ignored);
}

Result<void> makeFile(const std::filesystem::path& file, const SealedOptions& options,
    std::span<const Migration> migrations)
{
    // Closing copies the log into the file and removes it.
    PIPIT_TRY(openFile(file, options, Making::Yes, migrations));
    if (std::filesystem::exists(file.string() + "-wal")) {
        return Error{ ErrorCode::DiskFailed, "a new store was not closed in order" };
    }
    return syncToDisk(file);
}

} // namespace

Result<Database> createSealed(const std::filesystem::path& directory, const SealedOptions& options,
    std::span<const Migration> migrations)
{
    const std::filesystem::path finished = directory / kName;
    const std::filesystem::path fresh = directory / kNewName;
    if (std::filesystem::exists(finished)) {
        return Error{ ErrorCode::AlreadyExists, "the store is there" };
    }
    removeUnfinished(fresh);
    if (const auto made = makeFile(fresh, options, migrations); !made) {
        removeUnfinished(fresh);
        return made.error();
    }
    PIPIT_TRY(renameDurably(fresh, finished));
    return openSealed(directory, options, migrations);
}

Result<Database> openSealed(const std::filesystem::path& directory, const SealedOptions& options,
    std::span<const Migration> migrations)
{
    const std::filesystem::path file = directory / kName;
    if (!std::filesystem::exists(file)) {
        return Error{ ErrorCode::NotFound, "no store" };
    }
    return openFile(file, options, Making::No, migrations);
}

} // namespace pipit::store
