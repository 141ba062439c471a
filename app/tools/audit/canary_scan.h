#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::audit {

/// The forms in which a text could lie about: UTF-8, UTF-16LE, and base64 of UTF-8 at each of its
/// three alignments (without the first and last letters, which depend on the neighbours).
std::vector<std::string> formsOf(std::string_view text);

/// The files that hold `text` in one of its forms: `place` itself, or all below it, hidden ones
/// too. DiskFailed if one cannot be read.
Result<std::vector<std::filesystem::path>> filesWith(
    const std::filesystem::path& place, std::string_view text);

/// How often a file holds it, in any form. DiskFailed if it cannot be read.
Result<std::size_t> countIn(const std::filesystem::path& file, std::string_view text);

/// A log into which lines that begin with "decoy: " were put to be found.
struct LogScan {
    std::size_t hits = 0; ///< in other lines
    std::size_t decoys = 0; ///< such lines
    std::size_t found = 0; ///< of these, with the text in one of its forms
};
Result<LogScan> scanLog(const std::filesystem::path& file, std::string_view text);

} // namespace pipit::audit
