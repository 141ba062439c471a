#include "tests/lint/lints.h"

#include <array>
#include <cctype>

namespace pipit::lint {

namespace {

// In pieces, so that this file passes its own lint.
constexpr std::array<std::string_view, 3> kUnfinished{ "TO"
                                                       "DO",
    "FIX"
    "ME",
    "XX"
    "X" };
constexpr std::array<std::string_view, 5> kMachinePaths{ "/ho"
                                                         "me/",
    "/ro"
    "ot/",
    "/wo"
    "rk/",
    "/tm"
    "p/",
    "/Use"
    "rs/" };

bool isLetter(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

bool hasWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isLetter(line[at - 1])) && (end == line.size() || !isLetter(line[end]))) {
            return true;
        }
    }
    return false;
}

bool hasIssueNumber(std::string_view line)
{
    const auto hash = line.find('#');
    return hash != std::string_view::npos && hash + 1 < line.size()
        && std::isdigit(static_cast<unsigned char>(line[hash + 1])) != 0;
}

/// True if an absolute path begins at one of the places; "core/work/x" is none.
bool hasPath(std::string_view line, std::string_view start)
{
    const auto at = line.find(start);
    return at != std::string_view::npos
        && (at == 0 || !(isLetter(line[at - 1]) || line[at - 1] == '.' || line[at - 1] == '}'));
}

std::string problemOf(std::string_view line)
{
    for (const auto word : kUnfinished) {
        if (hasWord(line, word) && !hasIssueNumber(line)) {
            return std::string(word) + " without an issue number (#12)";
        }
    }
    for (const auto path : kMachinePaths) {
        if (hasPath(line, path)) {
            return "a path of one machine: " + std::string(path);
        }
    }
    return {};
}

} // namespace

std::vector<Finding> lintWords(const Tree& tree)
{
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        if (path == "LICENSE" || isUnder(path, "tests/data")) {
            continue;
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (const auto what = problemOf(lines[i]); !what.empty()) {
                findings.push_back({ path, i + 1, what });
            }
        }
    }
    return findings;
}

} // namespace pipit::lint
