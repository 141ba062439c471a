#include "tests/lint/lints.h"

#include <algorithm>
#include <array>

namespace pipit::lint {

namespace {

constexpr std::size_t kMaxHandlerLines = 5;

std::string importProblem(std::string_view line)
{
    if (!line.starts_with("import ")) {
        return {};
    }
    static constexpr std::array kModules{ "Qt", "Pipit" };
    const auto module = line.substr(7);
    const bool known = std::ranges::any_of(
        kModules, [&](std::string_view start) { return module.starts_with(start); });
    if (!known || module.starts_with("QtQuick.LocalStorage")) {
        return "imports something else than a module of Qt or Pipit";
    }
    return module.starts_with("QtQuick.Controls.Material") ? "stock Material is not our look" : "";
}

/// Lines between the brace that ends `lines[first]` and the one that closes it.
std::size_t bodyLength(const std::vector<std::string>& lines, std::size_t first)
{
    const auto indent = lines[first].find_first_not_of(' ');
    const auto close = std::string(indent, ' ') + "}";
    auto last = first + 1;
    while (last < lines.size() && !lines[last].starts_with(close)) {
        ++last;
    }
    return last - first - 1;
}

bool opensHandler(std::string_view line)
{
    const auto text = trimmed(line);
    return text.ends_with("{") && text.size() > 3
        && (text.starts_with("function ")
            || (text.starts_with("on") && text[2] >= 'A' && text[2] <= 'Z'));
}

std::string problemOf(const std::vector<std::string>& lines, std::size_t i)
{
    const auto text = trimmed(lines[i]);
    if (text.find("XMLHttpRequest") != std::string_view::npos) {
        return "a screen has no network";
    }
    if (opensHandler(lines[i]) && bodyLength(lines, i) > kMaxHandlerLines) {
        return "more than 5 lines of JavaScript: let the view model decide";
    }
    return importProblem(text);
}

} // namespace

std::vector<Finding> lintQml(const Tree& tree)
{
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        if (!path.ends_with(".qml") || !isUnder(path, "qml")) {
            continue;
        }
        const bool begins
            = std::ranges::find(lines, "pragma ComponentBehavior: Bound") != lines.end();
        if (!begins) {
            findings.push_back({ path, 1, "lacks pragma ComponentBehavior: Bound" });
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (const auto what = problemOf(lines, i); !what.empty()) {
                findings.push_back({ path, i + 1, what });
            }
        }
    }
    return findings;
}

} // namespace pipit::lint
