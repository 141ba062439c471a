#pragma once

#include <filesystem>
#include <string>

namespace pipit::server {

/// Makes a server in `directory`, serves on a free port over TLS, starts a school, writes as one
/// member, reads as another, restarts and reads again. Empty, or the claim that does not hold.
std::string checkLoopback(const std::filesystem::path& directory);

} // namespace pipit::server
