#include "core/store/sealed/sealed_vfs.h"

#include "core/base/check.h"
#include "core/store/sealed/vfs_impl.h"

#include <atomic>
#include <cstring>

namespace pipit::store {

namespace {

using Impl = SealedVfs::Impl;

Impl& implOf(sqlite3_vfs* vfs) { return *static_cast<Impl*>(vfs->pAppData); }

int openFile(
    sqlite3_vfs* vfs, const char* name, sqlite3_file* out, int flags, int* outFlags) noexcept
{
    return implOf(vfs).open(name, out, flags, outFlags);
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncDirectory) noexcept
{
    Impl& impl = implOf(vfs);
    return impl.isLog(name) ? impl.below->xDelete(impl.below, name, syncDirectory)
                            : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* out) noexcept
{
    Impl& impl = implOf(vfs);
    if (impl.isDatabase(name) || impl.isLog(name)) {
        return impl.below->xAccess(impl.below, name, flags, out);
    }
    *out = 0; // above all the rollback journal: a planted one would be played back
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* out) noexcept
{
    sqlite3_vfs* below = implOf(vfs).below;
    return below->xFullPathname(below, name, size, out);
}

int randomness(sqlite3_vfs* vfs, int size, char* out) noexcept
{
    sqlite3_vfs* below = implOf(vfs).below;
    return below->xRandomness(below, size, out);
}

int sleepFor(sqlite3_vfs* vfs, int microseconds) noexcept
{
    sqlite3_vfs* below = implOf(vfs).below;
    return below->xSleep(below, microseconds);
}

int currentTime(sqlite3_vfs* vfs, double* out) noexcept
{
    sqlite3_vfs* below = implOf(vfs).below;
    return below->xCurrentTime(below, out);
}

int lastError(sqlite3_vfs* vfs, int size, char* out) noexcept
{
    sqlite3_vfs* below = implOf(vfs).below;
    return below->xGetLastError(below, size, out);
}

std::string freshName()
{
    static std::atomic<std::uint64_t> count{ 0 };
    return "pipit-sealed-" + std::to_string(++count);
}

} // namespace

SealedVfs::SealedVfs(const SealedOptions& options, Making making)
    : m_impl(std::make_unique<Impl>(options, making, freshName()))
{
    sqlite3_vfs& api = m_impl->api;
    api.iVersion = 1;
    api.szOsFile = fileSize(*m_impl->below);
    api.mxPathname = m_impl->below->mxPathname;
    api.zName = m_impl->name.c_str();
    api.pAppData = m_impl.get();
    api.xOpen = openFile;
    api.xDelete = deleteFile;
    api.xAccess = accessFile;
    api.xFullPathname = fullPath;
    api.xRandomness = randomness;
    api.xSleep = sleepFor;
    api.xCurrentTime = currentTime;
    api.xGetLastError = lastError;
    PIPIT_CHECK(sqlite3_vfs_register(&api, 0) == SQLITE_OK);
}

SealedVfs::~SealedVfs() { sqlite3_vfs_unregister(&m_impl->api); }

const std::string& SealedVfs::name() const noexcept { return m_impl->name; }

const std::optional<Error>& SealedVfs::problem() const noexcept { return m_impl->problem; }

} // namespace pipit::store
