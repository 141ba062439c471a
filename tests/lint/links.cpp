#include "tests/lint/lints.h"

#include <algorithm>
#include <map>

namespace pipit::lint {

namespace {

bool isCMake(const std::string& path) { return path.ends_with("CMakeLists.txt"); }

std::string_view wordAt(std::string_view text, std::size_t from)
{
    const auto rest = text.substr(from);
    return rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"));
}

/// The folder of each target that `pipit_library(name` declares.
std::map<std::string, std::string> targetFolders(const Tree& tree)
{
    static constexpr std::string_view kCall = "pipit_library(";
    std::map<std::string, std::string> folders;
    for (const auto& [path, lines] : tree) {
        for (const auto& line : lines) {
            if (isCMake(path) && trimmed(line).starts_with(kCall)) {
                folders.emplace(wordAt(trimmed(line), kCall.size()), folderOf(path));
            }
        }
    }
    return folders;
}

bool isForbidden(const std::string& path, const std::string& target)
{
    const auto allowed = allowedFolders(path);
    return !allowed.empty() && std::ranges::none_of(allowed, [&](const auto& folder) {
        return isUnder(target, folder);
    });
}

} // namespace

std::vector<Finding> lintLinks(const Tree& tree)
{
    static constexpr std::string_view kPrefix = "pipit::";
    const auto folders = targetFolders(tree);
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        for (std::size_t i = 0; isCMake(path) && i < lines.size(); ++i) {
            const std::string_view line = lines[i];
            if ((isUnder(path, "core") || isUnder(path, "sync"))
                && line.find("Qt6::") != std::string_view::npos) {
                findings.push_back({ path, i + 1, "Qt has no place here" });
            }
            for (auto at = line.find(kPrefix); at != std::string_view::npos;
                 at = line.find(kPrefix, at + 1)) {
                const auto target = folders.find(std::string(wordAt(line, at + kPrefix.size())));
                if (target != folders.end() && isForbidden(path, target->second)) {
                    findings.push_back({ path, i + 1, "no arrow leads to " + target->second });
                }
            }
        }
    }
    return findings;
}

} // namespace pipit::lint
