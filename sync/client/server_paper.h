#pragma once

#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace pipit::client {

/// What `pipit-server init` prints for whoever starts the school.
struct ServerPaper {
    std::string url; ///< "https://host:port"
    ServerKeyPin pin;
    std::string startCode; ///< as printed: what it is worth only the server knows
};

inline constexpr std::size_t kMaxServerPaper = 4096; ///< characters

/// Finds the three in what was pasted: what `init` prints, with or without --json, or any text that
/// holds them. Nothing unless all are there.
std::optional<ServerPaper> readServerPaper(std::string_view text);

/// 64 hexadecimal digits; spaces, line ends, hyphens and colons between them do not count.
std::optional<ServerKeyPin> readKeyPin(std::string_view typed);

} // namespace pipit::client
