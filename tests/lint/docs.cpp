#include "tests/lint/lints.h"

#include <algorithm>

namespace pipit::lint {

namespace {

bool exists(const Tree& tree, std::string_view path)
{
    const auto found = tree.lower_bound(std::string(path));
    return found != tree.end() && isUnder(found->first, path);
}

/// True if the text in backticks can only be a path of this repository.
bool namesPath(const Tree& tree, std::string_view text)
{
    static constexpr std::string_view kLetters
        = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
    const auto slash = text.find('/');
    return slash != std::string_view::npos && slash > 0
        && text.find_first_not_of(kLetters) == std::string_view::npos
        && exists(tree, text.substr(0, slash));
}

std::string_view withoutSlash(std::string_view path)
{
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    return path;
}

void checkSpans(const Tree& tree, const std::string& path, std::size_t number,
    std::string_view line, std::vector<Finding>& findings)
{
    for (std::size_t from = 0; from != std::string_view::npos;) {
        const auto span = withoutSlash(between(line, '`', '`', from));
        if (namesPath(tree, span) && !exists(tree, span)) {
            findings.push_back({ path, number, std::string(span) + " does not exist" });
        }
    }
}

void checkLinks(const Tree& tree, const std::string& path, std::size_t number,
    std::string_view line, std::vector<Finding>& findings)
{
    for (auto at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 1)) {
        auto from = at + 1;
        const auto whole = between(line, '(', ')', from);
        const auto target = whole.substr(0, whole.find('#'));
        const auto full = (std::filesystem::path(folderOf(path)) / target).lexically_normal();
        if (!target.empty() && target.find(':') == std::string_view::npos
            && !exists(tree, withoutSlash(full.generic_string()))) {
            findings.push_back({ path, number, "the link to " + std::string(target) + " is dead" });
        }
        if (from == std::string_view::npos) {
            return;
        }
    }
}

} // namespace

std::vector<Finding> lintDocs(const Tree& tree)
{
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        bool inFence = false;
        for (std::size_t i = 0; path.ends_with(".md") && i < lines.size(); ++i) {
            inFence ^= trimmed(lines[i]).starts_with("```");
            if (!inFence) {
                checkSpans(tree, path, i + 1, lines[i], findings);
                checkLinks(tree, path, i + 1, lines[i], findings);
            }
        }
    }
    return findings;
}

} // namespace pipit::lint
