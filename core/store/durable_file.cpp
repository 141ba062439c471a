#include "core/store/durable_file.h"

#include "core/base/try.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace pipit::store {

namespace {

class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC, 0600))
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

    explicit operator bool() const noexcept { return m_number >= 0; }
    int number() const noexcept { return m_number; }

private:
    int m_number;
};

Error failure(const char* doing)
{
    const int cause = errno;
    const bool full = cause == ENOSPC || cause == EDQUOT;
    return { cause == ENOENT ? ErrorCode::NotFound
            : full           ? ErrorCode::DiskFull
                             : ErrorCode::DiskFailed,
        std::string(doing) + ": errno " + std::to_string(cause) };
}

Result<void> writeAll(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failure("write");
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> writeNew(const std::filesystem::path& file, ByteView bytes)
{
    const Descriptor out(file, O_WRONLY | O_CREAT | O_TRUNC);
    if (!out) {
        return failure("create");
    }
    PIPIT_TRY(writeAll(out.number(), bytes));
    if (::fsync(out.number()) != 0) {
        return failure("fsync");
    }
    return {};
}

} // namespace

Result<void> replaceFile(const std::filesystem::path& file, ByteView bytes)
{
    std::filesystem::path next = file;
    next += ".new";
    if (auto written = writeNew(next, bytes); !written) {
        ::unlink(next.c_str());
        return written;
    }
    return renameDurably(next, file);
}

Result<Bytes> readFile(const std::filesystem::path& file, std::size_t cap)
{
    const Descriptor in(file, O_RDONLY);
    struct stat facts { };
    if (!in || ::fstat(in.number(), &facts) != 0) {
        return failure("open");
    }
    if (!S_ISREG(facts.st_mode) || static_cast<std::size_t>(facts.st_size) > cap) {
        return Error{ ErrorCode::TooBig, "not a file of the expected size" };
    }
    Bytes bytes(static_cast<std::size_t>(facts.st_size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(in.number(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failure("read");
        }
        if (count == 0) {
            break;
        }
        done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
}

Result<void> syncToDisk(const std::filesystem::path& path)
{
    const Descriptor opened(path, O_RDONLY);
    if (!opened) {
        return failure("open");
    }
    if (::fsync(opened.number()) != 0) {
        return failure("fsync");
    }
    return {};
}

Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) {
        return failure("rename");
    }
    return syncToDisk(to.parent_path());
}

} // namespace pipit::store
