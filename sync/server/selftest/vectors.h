#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace pipit::server {

/// Reads one file of documented bytes and checks that this build understands them as documented.
struct VectorCase {
    std::string_view name;
    /// Empty, or the claim that does not hold.
    std::string (*check)(const std::filesystem::path& directory);
};

std::span<const VectorCase> vectorCases();

} // namespace pipit::server
