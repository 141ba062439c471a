#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>

namespace pipit::exchange {

/// Bytes that come one piece after another: a file, an upload, a test's pattern.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills the front of `out` and says how much; 0 only at the end. DiskFailed.
    virtual Result<std::size_t> read(std::span<std::uint8_t> out) = 0;
};

/// Bytes in memory, which outlive the source.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(ByteView bytes)
        : m_rest(bytes)
    {
    }
    explicit MemorySource(std::string_view text)
        : m_rest(base::asBytes(text))
    {
    }

    Result<std::size_t> read(std::span<std::uint8_t> out) override;

private:
    ByteView m_rest;
};

/// A file on disk, read from its beginning.
class FileSource final : public ByteSource {
public:
    /// NotFound or Denied.
    static Result<std::unique_ptr<FileSource>> open(const std::filesystem::path& path);

    Result<std::size_t> read(std::span<std::uint8_t> out) override;

private:
    struct Closer {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    explicit FileSource(std::FILE* file)
        : m_file(file)
    {
    }

    std::unique_ptr<std::FILE, Closer> m_file;
};

/// Everything the source has. TooBig as soon as there are more than `cap` bytes: never takes more
/// memory than that, whatever the source claims or holds.
Result<Bytes> readAll(ByteSource& source, std::size_t cap);

} // namespace pipit::exchange
