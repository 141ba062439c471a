#include "core/base/check.h"
#include "core/store/sealed/database_file.h"
#include "core/store/sealed/log_file.h"
#include "core/store/sealed/vfs_impl.h"
#include "core/store/sqlite_error.h"

#include <new>

namespace pipit::store {

namespace {

/// What SQLite holds of an open file; the file of the VFS below follows it in memory.
struct FileSlot {
    sqlite3_file head;
    SealedFile* file;
};

FileSlot* slotOf(sqlite3_file* file) { return reinterpret_cast<FileSlot*>(file); }
SealedFile& fileOf(sqlite3_file* file) { return *slotOf(file)->file; }
sqlite3_file* belowOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(slotOf(file) + 1);
}

int closeFile(sqlite3_file* file) noexcept
{
    delete slotOf(file)->file;
    sqlite3_file* below = belowOf(file);
    return below->pMethods->xClose(below);
}

int readFile(sqlite3_file* file, void* out, int amount, sqlite3_int64 offset) noexcept
{
    return fileOf(file).read(out, amount, offset);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) noexcept
{
    return fileOf(file).write(from, amount, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) noexcept
{
    return fileOf(file).truncate(size);
}

int syncFile(sqlite3_file* file, int flags) noexcept { return fileOf(file).sync(flags); }

int sizeOfFile(sqlite3_file* file, sqlite3_int64* out) noexcept { return fileOf(file).size(out); }

int lockFile(sqlite3_file* file, int level) noexcept
{
    sqlite3_file* below = belowOf(file);
    return below->pMethods->xLock(below, level);
}

int unlockFile(sqlite3_file* file, int level) noexcept
{
    sqlite3_file* below = belowOf(file);
    return below->pMethods->xUnlock(below, level);
}

int checkReservedLock(sqlite3_file* file, int* out) noexcept
{
    sqlite3_file* below = belowOf(file);
    return below->pMethods->xCheckReservedLock(below, out);
}

int controlFile(sqlite3_file* file, int operation, void* argument) noexcept
{
    return fileOf(file).control(operation, argument);
}

int sectorSize(sqlite3_file*) noexcept { return static_cast<int>(kPageSize); }

/// Without "powersafe overwrite" SQLite pads a commit with frames and splits their writes; reads
/// of less than a page or memory mapping must not be offered.
int deviceCharacteristics(sqlite3_file* file) noexcept
{
    sqlite3_file* below = belowOf(file);
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE
        | (below->pMethods->xDeviceCharacteristics(below) & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN);
}

/// Version 1: no shared memory (it would hold checksums of pages in clear), no mapping.
constexpr sqlite3_io_methods kMethods{ 1, closeFile, readFile, writeFile, truncateFile, syncFile,
    sizeOfFile, lockFile, unlockFile, checkReservedLock, controlFile, sectorSize,
    deviceCharacteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr };

int finishOpen(sqlite3_file* out, SealedFile* file)
{
    slotOf(out)->file = file;
    out->pMethods = &kMethods;
    return SQLITE_OK;
}

} // namespace

int fileSize(const sqlite3_vfs& below)
{
    return static_cast<int>(sizeof(FileSlot)) + below.szOsFile;
}

SealedVfs::Impl::Impl(const SealedOptions& options, Making making, std::string vfsName)
    : name(std::move(vfsName))
    , below(sqlite3_vfs_find(options.baseVfs.empty() ? nullptr : options.baseVfs.c_str()))
    , m_key(options.key.copy())
    , m_profile(options.profile)
    , m_random(options.random)
    , m_making(making)
    , m_suite(options.suite)
{
    PIPIT_CHECK(below != nullptr && m_key.size() == crypto::kKeySize);
}

bool SealedVfs::Impl::isDatabase(const char* path) const
{
    return path != nullptr && !m_path.empty() && m_path == path;
}

bool SealedVfs::Impl::isLog(const char* path) const
{
    return path != nullptr && !m_path.empty() && m_path + "-wal" == path;
}

int SealedVfs::Impl::open(const char* path, sqlite3_file* out, int flags, int* outFlags)
{
    out->pMethods = nullptr; // tells SQLite not to close what was not opened
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0 && m_path.empty() && path != nullptr) {
        return openDatabase(path, out, flags, outFlags);
    }
    if ((flags & SQLITE_OPEN_WAL) != 0 && isLog(path)) {
        return openLog(path, out, flags, outFlags);
    }
    return SQLITE_CANTOPEN;
}

int SealedVfs::Impl::openBelow(const char* path, sqlite3_file* out, int flags, int* outFlags)
{
    sqlite3_file* file = belowOf(out);
    file->pMethods = nullptr;
    const int status = below->xOpen(below, path, file, flags, outFlags);
    if (status != SQLITE_OK && file->pMethods != nullptr) {
        file->pMethods->xClose(file);
    }
    return status;
}

int SealedVfs::Impl::openDatabase(const char* path, sqlite3_file* out, int flags, int* outFlags)
{
    if (const int status = openBelow(path, out, flags, outFlags); status != SQLITE_OK) {
        return status;
    }
    sqlite3_file& file = *belowOf(out);
    const auto header = m_making == Making::Yes ? writeHeader(file) : readHeader(file);
    if (!header) {
        problem = header.error();
        file.pMethods->xClose(&file);
        return SQLITE_CANTOPEN;
    }
    m_path = path;
    m_seal.emplace(m_key.view(), header->fields.suite, header->file, m_random);
    return finishOpen(out, new DatabaseFile(&file, *m_seal));
}

int SealedVfs::Impl::openLog(const char* path, sqlite3_file* out, int flags, int* outFlags)
{
    if (const int status = openBelow(path, out, flags, outFlags); status != SQLITE_OK) {
        return status;
    }
    return finishOpen(out, new LogFile(belowOf(out), *m_seal));
}

Result<WrittenHeader> SealedVfs::Impl::readHeader(sqlite3_file& file)
{
    sqlite3_int64 size = 0;
    if (const int status = file.pMethods->xFileSize(&file, &size); status != SQLITE_OK) {
        return sqliteError(status, "size of the store");
    }
    // SQLite takes a file without a whole first page for a new one, and deletes its log.
    if (size < sqlite3_int64{ kStoreHeaderSize } + sqlite3_int64{ kPageSize }) {
        return Error{ ErrorCode::Corrupt, "the store is cut short" };
    }
    Bytes bytes(kStoreHeaderSize);
    const int status = file.pMethods->xRead(&file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (status != SQLITE_OK) {
        return sqliteError(status, "header of the store");
    }
    auto header = decodeStoreHeader(bytes, m_key.view());
    if (header && header->fields.profile != m_profile) {
        return Error{ ErrorCode::WrongKey, "the store is another profile's" };
    }
    return header;
}

Result<WrittenHeader> SealedVfs::Impl::writeHeader(sqlite3_file& file)
{
    StoreHeader header;
    header.profile = m_profile;
    header.suite = m_suite;
    m_random.fill(header.storeId);
    const Bytes bytes = encodeStoreHeader(header, m_key.view());
    const int status
        = file.pMethods->xWrite(&file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (status != SQLITE_OK) {
        return sqliteError(status, "header of the store");
    }
    return decodeStoreHeader(bytes, m_key.view());
}

} // namespace pipit::store
