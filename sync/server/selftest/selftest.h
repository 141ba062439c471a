#pragma once

#include <filesystem>

namespace pipit::server {

/// Runs every check and prints a line for each. True if all hold. Leaves nothing behind.
/// `vectors`: the directory of the format vectors; empty to leave them out.
bool runSelftest(const std::filesystem::path& vectors);

} // namespace pipit::server
