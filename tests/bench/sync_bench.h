#pragma once

#include "tests/bench/report.h"

#include <filesystem>

namespace pipit::bench {

/// Two tablets and a server process over TLS on loopback, beside plain SQLite on the same disk: so
/// many offline changes of 600 bytes pushed and pulled, one change at a time, nothing new. False if
/// something failed. Needs a QCoreApplication.
bool benchSync(const std::filesystem::path& directory, int changes, Report& report);

} // namespace pipit::bench
