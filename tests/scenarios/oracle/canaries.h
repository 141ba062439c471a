#pragma once

#include "tests/support/durable_files.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pipit::scenarios {

/// What people type in a run can be told from anything else: see Staff::token. The name of the
/// first file of a disk that holds such words as they are; nothing if none does.
std::optional<std::string> fileWithWords(const tests::MemoryFiles& disk);
/// The same for the small files of a folder of the machine.
std::optional<std::string> fileWithWords(const std::filesystem::path& folder);

} // namespace pipit::scenarios
