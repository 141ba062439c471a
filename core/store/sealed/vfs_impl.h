#pragma once

#include "core/store/sealed/page_seal.h"
#include "core/store/sealed/sealed_vfs.h"
#include "core/store/sealed/store_header.h"

#include <sqlite3.h>

namespace pipit::store {

/// What one sealed VFS knows: its key, its database's path, the VFS below.
struct SealedVfs::Impl {
    Impl(const SealedOptions& options, Making making, std::string vfsName);

    int open(const char* path, sqlite3_file* out, int flags, int* outFlags);
    bool isDatabase(const char* path) const;
    bool isLog(const char* path) const;

    sqlite3_vfs api{};
    std::string name;
    sqlite3_vfs* below;
    std::optional<Error> problem;

private:
    int openDatabase(const char* path, sqlite3_file* out, int flags, int* outFlags);
    int openLog(const char* path, sqlite3_file* out, int flags, int* outFlags);
    int openBelow(const char* path, sqlite3_file* out, int flags, int* outFlags);
    Result<WrittenHeader> readHeader(sqlite3_file& file);
    Result<WrittenHeader> writeHeader(sqlite3_file& file);

    crypto::Secret m_key;
    crypto::ProfileId m_profile;
    crypto::Random& m_random;
    Making m_making;
    Suite m_suite; ///< of a header to be made
    std::string m_path; ///< of the one database; empty until it is opened
    std::optional<PageSeal> m_seal;
};

/// The bytes that SQLite sets aside for one file of ours over `below`.
int fileSize(const sqlite3_vfs& below);

} // namespace pipit::store
