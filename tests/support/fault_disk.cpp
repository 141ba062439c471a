#include "tests/support/fault_disk.h"

#include "tests/support/file_locks.h"
#include "tests/support/unsynced_file.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>
#include <new>
#include <optional>
#include <random>
#include <sqlite3.h>

namespace pipit::tests {

struct FaultDisk::Impl {
    sqlite3_vfs api{};
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    std::string name;
    std::shared_ptr<DurableFiles> below;
    std::map<std::string, UnsyncedFile> files;
    std::map<std::string, FileLocks> locks;
    std::uint64_t operations = 0;
    std::uint64_t failAt = 0;
    DiskFault fault = DiskFault::PowerCut;
    bool struck = false;
    std::uint64_t readsLeft = 0; ///< until one fails; 0 for none

    bool dead() const { return struck && fault == DiskFault::PowerCut; }
    UnsyncedFile& file(const std::string& path)
    {
        return files.try_emplace(path, path, *below).first->second;
    }

    /// Counts an operation. What it must answer instead of doing its work, or nothing.
    /// `failure` is its own error code.
    std::optional<int> strike(int failure)
    {
        if (dead()) {
            return failure;
        }
        ++operations;
        if (struck) {
            return fault == DiskFault::Full && hits(failure) ? std::optional(SQLITE_FULL)
                                                             : std::nullopt;
        }
        if (failAt == 0 || operations < failAt || !hits(failure)) {
            return std::nullopt;
        }
        struck = true;
        return fault == DiskFault::Full ? SQLITE_FULL : failure;
    }

    bool hits(int failure) const
    {
        switch (fault) {
        case DiskFault::PowerCut:
            return true;
        case DiskFault::Full:
            return failure == SQLITE_IOERR_WRITE;
        case DiskFault::WriteFails:
            return failure != SQLITE_IOERR_FSYNC;
        case DiskFault::SyncFails:
            return failure == SQLITE_IOERR_FSYNC;
        }
        return false;
    }
};

namespace {

using Impl = FaultDisk::Impl;

struct OpenFile {
    sqlite3_file head;
    Impl* disk;
    UnsyncedFile* file;
    FileLocks* locks;
};

OpenFile& self(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }
Impl& diskOf(sqlite3_vfs* vfs) { return *static_cast<Impl*>(vfs->pAppData); }

int closeFile(sqlite3_file* file)
{
    self(file).locks->close(file);
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int amount, sqlite3_int64 offset)
{
    if (self(file).disk->dead()) {
        return SQLITE_IOERR_READ;
    }
    if (std::uint64_t& left = self(file).disk->readsLeft; left > 0 && --left == 0) {
        self(file).disk->struck = true;
        return SQLITE_IOERR_READ;
    }
    const auto size = static_cast<std::size_t>(amount);
    return self(file).file->read(
               { static_cast<std::uint8_t*>(out), size }, static_cast<std::size_t>(offset))
        ? SQLITE_OK
        : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    const bool wasDead = self(file).disk->dead();
    const auto answer = self(file).disk->strike(SQLITE_IOERR_WRITE);
    // The write that the power cut hits may still reach the disk, in part.
    if (!wasDead && (!answer || self(file).disk->dead())) {
        const auto* bytes = static_cast<const std::uint8_t*>(from);
        self(file).file->write(
            { bytes, static_cast<std::size_t>(amount) }, static_cast<std::size_t>(offset));
    }
    return answer.value_or(SQLITE_OK);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const auto answer = self(file).disk->strike(SQLITE_IOERR_TRUNCATE)) {
        return *answer;
    }
    self(file).file->truncate(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int syncFile(sqlite3_file* file, int)
{
    if (const auto answer = self(file).disk->strike(SQLITE_IOERR_FSYNC)) {
        if (!self(file).disk->dead()) {
            self(file).file->loseUnsyncedWrites();
        }
        return *answer;
    }
    self(file).file->sync();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* out)
{
    *out = static_cast<sqlite3_int64>(self(file).file->size());
    return self(file).disk->dead() ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int lockFile(sqlite3_file* file, int level)
{
    return self(file).disk->dead() ? SQLITE_IOERR : self(file).locks->lock(file, level);
}

int unlockFile(sqlite3_file* file, int level)
{
    self(file).locks->unlock(file, level);
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file* file, int* out)
{
    *out = self(file).locks->isReserved() ? 1 : 0;
    return SQLITE_OK;
}

int mapIndex(sqlite3_file* file, int number, int size, int make, void volatile** out)
{
    *out = self(file).locks->region(
        static_cast<std::size_t>(number), static_cast<std::size_t>(size), make != 0);
    return SQLITE_OK;
}

int lockIndex(sqlite3_file* file, int first, int count, int flags)
{
    return self(file).locks->lockSlots(file, first, count, flags);
}

void orderIndex(sqlite3_file*) { }

int unmapIndex(sqlite3_file* file, int forget)
{
    if (forget != 0) {
        self(file).locks->forgetIndex();
    }
    return SQLITE_OK;
}

int controlFile(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file*) { return 512; }
int deviceCharacteristics(sqlite3_file*) { return 0; }

constexpr sqlite3_io_methods kMethods{ 2, closeFile, readFile, writeFile, truncateFile, syncFile,
    sizeOfFile, lockFile, unlockFile, checkReservedLock, controlFile, sectorSize,
    deviceCharacteristics, mapIndex, lockIndex, orderIndex, unmapIndex, nullptr, nullptr };

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* out, int flags, int* outFlags)
{
    out->pMethods = nullptr;
    Impl& disk = diskOf(vfs);
    if (disk.dead() || path == nullptr) {
        return SQLITE_CANTOPEN;
    }
    UnsyncedFile& file = disk.file(path);
    if (!file.exists() && (flags & SQLITE_OPEN_CREATE) == 0) {
        return SQLITE_CANTOPEN;
    }
    file.create();
    new (out) OpenFile{ { &kMethods }, &disk, &file, &disk.locks[path] };
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncDirectory)
{
    if (const auto answer = diskOf(vfs).strike(SQLITE_IOERR_DELETE)) {
        return *answer;
    }
    UnsyncedFile& file = diskOf(vfs).file(path);
    if (!file.exists()) {
        return SQLITE_IOERR_DELETE_NOENT;
    }
    file.remove();
    if (syncDirectory != 0) {
        file.sync();
    }
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* vfs, const char* path, int, int* out)
{
    *out = diskOf(vfs).file(path).exists() ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs* vfs, const char* path, int size, char* out)
{
    sqlite3_vfs* system = diskOf(vfs).system;
    return system->xFullPathname(system, path, size, out);
}

int randomness(sqlite3_vfs* vfs, int size, char* out)
{
    sqlite3_vfs* system = diskOf(vfs).system;
    return system->xRandomness(system, size, out);
}

int sleepNot(sqlite3_vfs*, int) { return 0; }
int currentTime(sqlite3_vfs*, double* out) { return *out = 2460000.5, SQLITE_OK; }
int lastError(sqlite3_vfs*, int, char*) { return 0; }

} // namespace

FaultDisk::FaultDisk()
    : FaultDisk(std::make_shared<RealFiles>())
{
}

FaultDisk::FaultDisk(std::shared_ptr<DurableFiles> below)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->below = std::move(below);
    static std::atomic<int> count{ 0 };
    m_impl->name = "fault-disk-" + std::to_string(++count);
    sqlite3_vfs& api = m_impl->api;
    api.iVersion = 1;
    api.szOsFile = sizeof(OpenFile);
    api.mxPathname = m_impl->system->mxPathname;
    api.zName = m_impl->name.c_str();
    api.pAppData = m_impl.get();
    api.xOpen = openFile;
    api.xDelete = deleteFile;
    api.xAccess = accessFile;
    api.xFullPathname = fullPath;
    api.xRandomness = randomness;
    api.xSleep = sleepNot;
    api.xCurrentTime = currentTime;
    api.xGetLastError = lastError;
    sqlite3_vfs_register(&api, 0);
}

FaultDisk::~FaultDisk() { sqlite3_vfs_unregister(&m_impl->api); }

const std::string& FaultDisk::vfs() const noexcept { return m_impl->name; }
std::uint64_t FaultDisk::operations() const noexcept { return m_impl->operations; }
bool FaultDisk::hasStruck() const noexcept { return m_impl->struck; }
bool FaultDisk::isDead() const noexcept { return m_impl->dead(); }

void FaultDisk::failAt(std::uint64_t operation, DiskFault fault)
{
    m_impl->failAt = operation;
    m_impl->fault = fault;
    m_impl->struck = false;
}

void FaultDisk::failRead(std::uint64_t read) { m_impl->readsLeft = read; }

void FaultDisk::heal()
{
    m_impl->readsLeft = 0;
    m_impl->failAt = 0;
    m_impl->struck = false;
}

void FaultDisk::powerUp(Survives survives, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    for (auto& [path, file] : m_impl->files) {
        file.losePower(survives, random);
    }
    m_impl->files.clear();
    m_impl->locks.clear();
    heal();
}

FaultDisk::AsDefault::AsDefault(FaultDisk& disk)
    : m_system(disk.m_impl->system)
{
    sqlite3_vfs_register(&disk.m_impl->api, 1);
}

FaultDisk::AsDefault::~AsDefault() { sqlite3_vfs_register(m_system, 1); }

} // namespace pipit::tests
