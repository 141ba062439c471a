#include "tests/lint/lints.h"

#include <algorithm>
#include <array>

namespace pipit::lint {

namespace {

bool isSource(const std::string& path)
{
    static constexpr std::array kFolders{ "core", "sync", "platform", "app", "qml", "tests" };
    static constexpr std::array kEndings{ ".cpp", ".h", ".qml", ".proto", ".sql" };
    return std::ranges::any_of(kFolders, [&](auto folder) { return isUnder(path, folder); })
        && std::ranges::any_of(kEndings, [&](auto ending) { return path.ends_with(ending); })
        && !isUnder(path, "tests/data");
}

bool isOneOf(std::string_view letters, char letter)
{
    return letters.find(letter) != std::string_view::npos;
}

bool names(const std::vector<std::string>& lines, const std::string& file)
{
    return std::ranges::any_of(lines, [&](const auto& line) {
        const auto at = line.find(file);
        const auto end = at + file.size();
        return at != std::string::npos && (at == 0 || isOneOf(" \t(\"/", line[at - 1]))
            && (end == line.size() || isOneOf(" \t)\"", line[end]));
    });
}

/// True if a CMakeLists.txt in the file's folder, or in one above it, names the file from there.
bool isListed(const Tree& tree, const std::string& path)
{
    for (auto folder = folderOf(path); !folder.empty(); folder = folderOf(folder)) {
        const auto list = tree.find(folder + "/CMakeLists.txt");
        if (list != tree.end() && names(list->second, path.substr(folder.size() + 1))) {
            return true;
        }
    }
    return false;
}

bool holdsTest(const std::vector<std::string>& lines)
{
    return std::ranges::any_of(
        lines, [](const auto& line) { return line.starts_with("PIPIT_TEST("); });
}

} // namespace

std::vector<Finding> lintListed(const Tree& tree)
{
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        if (isSource(path) && !isListed(tree, path)) {
            findings.push_back({ path, 0, "no CMakeLists.txt names this file" });
        }
        if (isUnder(path, "tests") && path.ends_with("_test.cpp") && !holdsTest(lines)) {
            findings.push_back({ path, 0, "holds no PIPIT_TEST at the start of a line" });
        }
    }
    return findings;
}

} // namespace pipit::lint
