#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace pipit::server {

/// Held while a process serves a data directory: two would each keep their own idea of the
/// register. The system lets go of it when the process ends, however it ends.
class ServeLock {
public:
    /// Busy if another process serves.
    static Result<ServeLock> take(const std::filesystem::path& file);

    ServeLock(ServeLock&& other) noexcept;
    ServeLock& operator=(ServeLock&& other) noexcept;
    ServeLock(const ServeLock&) = delete;
    ~ServeLock();

private:
    explicit ServeLock(int descriptor) noexcept
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace pipit::server
