#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::lint {

/// One thing that is not as the house wants it.
struct Finding {
    std::string path; ///< relative to the repository
    std::size_t line = 0; ///< from 1; 0 speaks of the whole file
    std::string what;

    bool operator==(const Finding&) const = default;
};

/// The files of the repository, as lines of text, by path relative to its root.
using Tree = std::map<std::string, std::vector<std::string>>;

/// Reads every text file below `root`, except build output and version control.
Tree readTree(const std::filesystem::path& root);

/// Splits at line ends; the last may be missing.
std::vector<std::string> linesOf(std::string_view text);

/// "core/store" for "core/store/profile.h".
std::string folderOf(std::string_view path);
/// True for `path` "core/store/x.h" and `folder` "core/store" or "core".
bool isUnder(std::string_view path, std::string_view folder);

std::string_view trimmed(std::string_view text);

/// What stands between the next `open` at or after `from` and the `close` that follows; moves
/// `from` behind it. Empty, with `from` at npos, when there is none.
std::string_view between(std::string_view text, char open, char close, std::size_t& from);

} // namespace pipit::lint
