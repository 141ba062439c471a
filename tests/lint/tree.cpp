#include "tests/lint/tree.h"

#include <fstream>
#include <iterator>
#include <set>

namespace pipit::lint {

namespace {

namespace fs = std::filesystem;

bool isSkippedFolder(const fs::path& folder)
{
    static const std::set<std::string> skipped{ ".git", "build", "out", ".cache", ".qt" };
    return skipped.contains(folder.filename().string());
}

bool looksBinary(std::string_view text)
{
    return text.substr(0, 8000).find('\0') != std::string_view::npos;
}

} // namespace

Tree readTree(const fs::path& root)
{
    Tree tree;
    for (auto it = fs::recursive_directory_iterator(root); it != fs::end(it); ++it) {
        if (it->is_directory() && isSkippedFolder(it->path())) {
            it.disable_recursion_pending();
        } else if (it->is_regular_file() && !it->is_symlink() && it->path().filename() != ".git") {
            std::ifstream file(it->path(), std::ios::binary);
            const std::string text{ std::istreambuf_iterator<char>(file), {} };
            const auto path = it->path().lexically_relative(root).generic_string();
            tree.emplace(path, looksBinary(text) ? std::vector<std::string>{} : linesOf(text));
        }
    }
    return tree;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

std::string folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? "" : path.substr(0, slash));
}

bool isUnder(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder)
        && (path.size() == folder.size() || path[folder.size()] == '/' || folder.empty());
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string_view between(std::string_view text, char open, char close, std::size_t& from)
{
    const auto start = text.find(open, from);
    const auto end = start == std::string_view::npos ? start : text.find(close, start + 1);
    if (end == std::string_view::npos) {
        from = end;
        return {};
    }
    from = end + 1;
    return text.substr(start + 1, end - start - 1);
}

} // namespace pipit::lint
