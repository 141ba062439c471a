#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>

namespace pipit::store {

/// Small files of our own beside the database. Errors: DiskFull, DiskFailed.

/// Replaces `file` so that after any crash it is either the old or the new one, and the new one
/// once this returned. Uses the name `file`.new on the way.
Result<void> replaceFile(const std::filesystem::path& file, ByteView bytes);

/// NotFound, or TooBig for more than `cap` bytes.
Result<Bytes> readFile(const std::filesystem::path& file, std::size_t cap);

/// Makes sure that what was written to a file, or the names in a directory, are on the disk.
Result<void> syncToDisk(const std::filesystem::path& path);

/// Renames within one directory, durably. The target is replaced if it is a file.
Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace pipit::store
