#include "tests/lint/lints.h"

#include <algorithm>
#include <array>

namespace pipit::lint {

namespace {

struct Limit {
    std::string_view ending;
    std::size_t lines;
};
constexpr std::array<Limit, 3> kFiles{ { { ".h", 150 }, { ".cpp", 400 }, { ".qml", 200 } } };
constexpr std::size_t kMaxFunctionLines = 60;
constexpr std::size_t kMaxProperties = 15;

void checkFile(const std::string& path, std::size_t length, std::vector<Finding>& findings)
{
    for (const auto& limit : kFiles) {
        if (path.ends_with(limit.ending) && length > limit.lines) {
            findings.push_back({ path, 0,
                std::to_string(length) + " lines, more than " + std::to_string(limit.lines) });
        }
    }
}

/// clang-format puts the braces of a function body alone on their lines, so a body is what stands
/// between such a pair of equal indentation.
void checkFunctions(
    const std::string& path, const std::vector<std::string>& lines, std::vector<Finding>& findings)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (trimmed(lines[i]) != "{") {
            continue;
        }
        const auto close = std::string(lines[i].find('{'), ' ') + "}";
        const auto end = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end(),
            [&](const auto& line) { return line.starts_with(close); });
        const auto length = static_cast<std::size_t>(end - lines.begin()) - i - 1;
        if (length > kMaxFunctionLines) {
            findings.push_back({ path, i + 1,
                "a function of " + std::to_string(length) + " lines, more than 60" });
        }
    }
}

void checkProperties(
    const std::string& path, const std::vector<std::string>& lines, std::vector<Finding>& findings)
{
    const auto count = std::ranges::count_if(
        lines, [](const auto& line) { return trimmed(line).starts_with("Q_PROPERTY("); });
    if (static_cast<std::size_t>(count) > kMaxProperties) {
        findings.push_back({ path, 0, std::to_string(count) + " properties, more than 15" });
    }
}

} // namespace

std::vector<Finding> lintSizes(const Tree& tree)
{
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        checkFile(path, lines.size(), findings);
        if (path.ends_with(".cpp") || path.ends_with(".h")) {
            checkFunctions(path, lines, findings);
            checkProperties(path, lines, findings);
        }
    }
    return findings;
}

} // namespace pipit::lint
