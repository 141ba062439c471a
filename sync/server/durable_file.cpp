#include "sync/server/durable_file.h"

#include "core/base/try.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace pipit::server {

namespace {

Error failed(const char* what)
{
    const int reason = errno;
    const ErrorCode code = reason == ENOSPC || reason == EDQUOT ? ErrorCode::DiskFull
        : reason == EEXIST                                      ? ErrorCode::AlreadyExists
        : reason == ENOENT                                      ? ErrorCode::NotFound
        : reason == EACCES || reason == EPERM                   ? ErrorCode::Denied
                                                                : ErrorCode::DiskFailed;
    return { code, std::string(what) + ": " + std::strerror(reason) };
}

class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags, mode_t mode)
        : m_number(::open(file.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool ok() const noexcept { return m_number >= 0; }
    int number() const noexcept { return m_number; }

private:
    int m_number;
};

Result<void> writeAll(int number, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(number, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return failed("write");
        }
        bytes = bytes.subspan(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return ::fsync(number) == 0 ? Result<void>{} : failed("fsync");
}

Result<void> syncDirectoryOf(const std::filesystem::path& file)
{
    const auto parent = file.parent_path();
    const Descriptor directory(parent.empty() ? "." : parent, O_RDONLY | O_DIRECTORY, 0);
    return directory.ok() && ::fsync(directory.number()) == 0 ? Result<void>{}
                                                              : failed("fsync of the directory");
}

std::filesystem::path beside(std::filesystem::path file)
{
    file += ".new";
    return file;
}

Result<void> writeFile(const std::filesystem::path& file, ByteView bytes, FileMode mode)
{
    ::unlink(file.c_str()); // a leftover may have another mode
    const mode_t bits = mode == FileMode::OwnerOnly ? 0600 : 0644;
    const Descriptor out(file, O_WRONLY | O_CREAT | O_EXCL, bits);
    if (!out.ok()) {
        return failed("open");
    }
    return writeAll(out.number(), bytes);
}

} // namespace

Result<void> writeNewFile(const std::filesystem::path& file, ByteView bytes, FileMode mode)
{
    const std::filesystem::path temporary = beside(file);
    PIPIT_TRY(writeFile(temporary, bytes, mode));
    const Result<void> linked // unlike a rename, a link never takes the place of a file
        = ::link(temporary.c_str(), file.c_str()) == 0 ? Result<void>{} : failed("link");
    ::unlink(temporary.c_str());
    PIPIT_TRY(linked);
    return syncDirectoryOf(file);
}

Result<void> replaceFile(const std::filesystem::path& file, ByteView bytes, FileMode mode)
{
    const std::filesystem::path temporary = beside(file);
    PIPIT_TRY(writeFile(temporary, bytes, mode));
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        return failed("rename");
    }
    return syncDirectoryOf(file);
}

Result<Bytes> readFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    const Descriptor in(file, O_RDONLY, 0);
    if (!in.ok()) {
        return failed("open");
    }
    Bytes out;
    Bytes chunk(64 * 1024);
    for (;;) {
        const ssize_t count = ::read(in.number(), chunk.data(), chunk.size());
        if (count < 0 && errno != EINTR) {
            return failed("read");
        }
        if (count == 0) {
            return out;
        }
        if (count > 0) {
            out.insert(out.end(), chunk.begin(), chunk.begin() + count);
        }
        if (out.size() > maxBytes) {
            return Error{ ErrorCode::TooBig, "the file is too big" };
        }
    }
}

} // namespace pipit::server
