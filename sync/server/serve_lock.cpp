#include "sync/server/serve_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace pipit::server {

Result<ServeLock> ServeLock::take(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return Error{ ErrorCode::DiskFailed, "serve.lock cannot be opened" };
    }
    ServeLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return Error{ ErrorCode::Busy, "another process serves this directory" };
    }
    return lock;
}

ServeLock::ServeLock(ServeLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ServeLock& ServeLock::operator=(ServeLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ServeLock::~ServeLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace pipit::server
