#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::audit {

/// What one tablet's screen said at one moment, as it was written down while it stood there.
struct ScreenRecord {
    std::string tablet; ///< the tablet's folder
    bool saysKept = false; ///< its chip said saved, waiting to send, or all on the server
    bool saysAllOnServer = false;
    std::vector<std::string> notes; ///< texts of the notes in the list
    bool saysDraftKept = false; ///< a passport is being written, and its foot said that it is saved
    std::vector<std::string> lines; ///< ways to help, and sections, in its fields
    /// Of a running record, behind their times. The page lists only what it has read back from the
    /// disk, and says that each note is saved: every one was promised.
    std::vector<std::string> entries;
    /// Groups that the page says are logged: "9:00, Talk Time: 3 there, 1 away, 18 min".
    std::vector<std::string> sessions;
    std::vector<std::string> words; ///< every name and every text

    bool shows(std::string_view text) const;
};

/// A file of one JSON object a line: {"tablet", "screen": [{"role", "name", "text"}]}.
/// NotFound, Corrupt.
Result<std::vector<ScreenRecord>> readScreenRecords(const std::filesystem::path& file);

} // namespace pipit::audit
