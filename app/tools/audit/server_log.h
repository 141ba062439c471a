#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace pipit::audit {

struct ServerEnvelope {
    std::int64_t sequence = 0;
    Bytes bytes;
};

/// Everything that the server's database holds of the school's log, in its order. Read as it lies
/// on the disk, not through the server. NotFound, Corrupt (also for a gap in the sequence).
Result<std::vector<ServerEnvelope>> readServerLog(const std::filesystem::path& database);

} // namespace pipit::audit
