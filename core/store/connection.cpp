#include "core/store/connection.h"

#include "core/base/check.h"
#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/store/sqlite_error.h"

#include <chrono>
#include <cstring>
#include <sqlite3.h>
#include <string_view>

namespace pipit::store {

namespace {

/// How long a server's connection waits for another one of the same process.
constexpr std::chrono::milliseconds kSharedWait{ 5000 };

struct Setting {
    const char* set;
    const char* ask;
    std::string_view expected;
};

constexpr Setting kEverywhere[] = {
    // A cache that spills may lose commits that were acknowledged (SQLite before 3.53.2), and
    // breaks the pairing of frame header and page that the sealed file relies on.
    { "PRAGMA cache_spill=OFF", "PRAGMA cache_spill", "0" },
    { "PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2" },
    { "PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1" },
    { "PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0" },
    { "PRAGMA synchronous=FULL", "PRAGMA synchronous", "2" },
};
constexpr Setting kLog{ "PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal" };
/// Long enough that the tablet's idle moments come first: copying back takes a commit's time.
constexpr Setting kLongLog{ "PRAGMA wal_autocheckpoint=4000", "PRAGMA wal_autocheckpoint", "4000" };
/// A day's work is sealed and applied in the order of its making, all over tables in the order of
/// random ids: with less, most rows cost a page to be read and opened again.
constexpr Setting kRoom{ "PRAGMA cache_size=-16000", "PRAGMA cache_size", "-16000" };
constexpr Setting kExclusive{ "PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive" };

int keepAnswer(void* out, int columns, char** values, char**)
{
    if (columns > 0 && values[0] != nullptr) {
        *static_cast<std::string*>(out) = values[0];
    }
    return 0;
}

Result<void> apply(sqlite3* handle, const Setting& setting)
{
    std::string answer;
    if (sqlite3_exec(handle, setting.set, nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_exec(handle, setting.ask, keepAnswer, &answer, nullptr) != SQLITE_OK) {
        return sqliteError(handle, setting.set);
    }
    if (answer != setting.expected) {
        return Error{ ErrorCode::DiskFailed, std::string(setting.set) + " was not taken" };
    }
    return {};
}

/// Another file must never be reached through this connection, and what was settled stays so.
int authorize(void*, int action, const char* first, const char* second, const char*, const char*)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH) {
        return SQLITE_DENY;
    }
    if (action == SQLITE_PRAGMA && second != nullptr) {
        static constexpr const char* kSettled[] = { "cache_spill", "temp_store", "foreign_keys",
            "journal_mode", "synchronous", "locking_mode", "trusted_schema", "writable_schema",
            "temp_store_directory", "mmap_size", "page_size", "schema_version" };
        for (const char* name : kSettled) {
            if (sqlite3_stricmp(first, name) == 0) {
                return SQLITE_DENY;
            }
        }
    }
    return SQLITE_OK;
}

} // namespace

void CloseConnection::operator()(sqlite3* handle) const noexcept
{
    // Every statement is finalized before: a handle that stays open would keep the file locked.
    PIPIT_CHECK(sqlite3_close(handle) == SQLITE_OK);
}

Result<ConnectionHandle> connect(const ConnectionOptions& options)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (options.create ? SQLITE_OPEN_CREATE : 0);
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(
        options.file.c_str(), &raw, flags, options.vfs.empty() ? nullptr : options.vfs.c_str());
    ConnectionHandle handle(raw);
    if (status != SQLITE_OK) {
        return raw == nullptr ? sqliteError(status, "open") : sqliteError(raw, "open");
    }
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (!options.exclusive) {
        sqlite3_busy_timeout(raw, static_cast<int>(kSharedWait.count()));
    }
    return handle;
}

Result<void> settle(sqlite3* handle, const ConnectionOptions& options)
{
    if (options.exclusive) { // before the journal, so that no shared memory is ever made
        PIPIT_TRY(apply(handle, kExclusive));
    }
    if (!options.memory) {
        PIPIT_TRY(apply(handle, kLog));
    }
    for (const Setting& setting : kEverywhere) {
        PIPIT_TRY(apply(handle, setting));
    }
    if (broken(Mutant::CommitNotSynced)) {
        PIPIT_TRY(apply(handle, { "PRAGMA synchronous=OFF", "PRAGMA synchronous", "0" }));
    }
    if (options.exclusive) {
        PIPIT_TRY(apply(handle, kLongLog));
        PIPIT_TRY(apply(handle, kRoom));
    }
    if (broken(Mutant::CacheSpills)) {
        PIPIT_TRY(apply(handle, { "PRAGMA cache_spill=4", "PRAGMA cache_size=4", "" }));
    }
    sqlite3_set_authorizer(handle, authorize, nullptr);
    return {};
}

} // namespace pipit::store
