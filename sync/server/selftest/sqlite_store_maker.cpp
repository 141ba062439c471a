#include "sync/server/selftest/sqlite_store_maker.h"

#include "core/base/try.h"
#include "sync/server/sqlite_school_store.h"

namespace pipit::server {

SqliteStoreMaker::SqliteStoreMaker(std::filesystem::path directory)
    : m_directory(std::move(directory))
{
}

std::filesystem::path SqliteStoreMaker::file() const
{
    return m_directory / ("contract-" + std::to_string(m_made) + ".db");
}

Result<std::unique_ptr<SchoolStore>> SqliteStoreMaker::make(const StoreBirth& birth)
{
    ++m_made;
    PIPIT_TRY_ASSIGN(auto store, SqliteSchoolStore::create(file(), birth));
    return std::unique_ptr<SchoolStore>(std::move(store));
}

Result<std::unique_ptr<SchoolStore>> SqliteStoreMaker::reopen(std::unique_ptr<SchoolStore> store)
{
    store.reset();
    PIPIT_TRY_ASSIGN(auto opened, SqliteSchoolStore::open(file()));
    return std::unique_ptr<SchoolStore>(std::move(opened));
}

} // namespace pipit::server
