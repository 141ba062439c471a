#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace pipit::server {

enum class FileMode : std::uint8_t { OwnerOnly, Readable };

/// Writes a file that must not be there yet: AlreadyExists. On disk when it returns; DiskFull,
/// DiskFailed.
Result<void> writeNewFile(const std::filesystem::path& file, ByteView bytes, FileMode mode);

/// Writes a temporary name beside it and renames: readers see the old file or the whole new one.
Result<void> replaceFile(const std::filesystem::path& file, ByteView bytes, FileMode mode);

/// At most `maxBytes`. NotFound, TooBig, DiskFailed.
Result<Bytes> readFile(const std::filesystem::path& file, std::size_t maxBytes);

} // namespace pipit::server
