#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/crypto/slots.h"
#include "core/store/database.h"
#include "core/store/suite.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace pipit::store {

/// One numbered step of a schema; `number` counts from 1 without holes.
struct Migration {
    int number;
    std::string_view sql;
};

/// Of the tablet's store: core/store/migrations/*.sql, compiled in.
std::span<const Migration> tabletMigrations();

/// What a sealed database needs beside its file name.
struct SealedOptions {
    const crypto::Secret& key; ///< 32 bytes: the profile key; page keys are derived from it
    crypto::ProfileId profile; ///< bound into every page
    crypto::Random& random; ///< nonces; outlives the database
    std::string baseVfs; ///< the SQLite VFS below ours; empty for the system's
    Suite suite = fastestSuite(); ///< of a new store; one that is there has its own
};

/// Makes `directory`/store.db under a temporary name, then renames it. AlreadyExists if it is
/// there.
Result<Database> createSealed(const std::filesystem::path& directory, const SealedOptions& options,
    std::span<const Migration> migrations);

/// Opens `directory`/store.db and brings its schema up to date, one transaction a step.
/// NotFound, WrongKey, Corrupt, TooNew, Busy (another process has it), Denied (its suite needs
/// another processor). Never creates anything.
Result<Database> openSealed(const std::filesystem::path& directory, const SealedOptions& options,
    std::span<const Migration> migrations);

/// A database in memory, empty, for one short piece of work: nothing of it reaches the disk.
Result<Database> openInMemory(std::span<const Migration> migrations);

/// Opens or makes a plain database (the server's; it holds only sealed content).
Result<Database> openPlain(
    const std::filesystem::path& file, std::span<const Migration> migrations);

} // namespace pipit::store
