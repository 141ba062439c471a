#include "tests/scenarios/oracle/canaries.h"

#include "tests/scenarios/people/words.h"

#include <cctype>
#include <fstream>
#include <iterator>

namespace pipit::scenarios {

namespace {

bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

/// "w12 by Ana". Sealed bytes look like that once in 2^45.
bool isWrite(std::string_view text)
{
    std::size_t at = 1;
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at > 1 && text.substr(at).starts_with(kBy);
}

bool holdsWords(std::string_view bytes)
{
    for (auto at = bytes.find('w'); at != std::string_view::npos; at = bytes.find('w', at + 1)) {
        if (isWrite(bytes.substr(at, 12))) {
            return true;
        }
    }
    return bytes.find(kOnlyTyped) != std::string_view::npos;
}

} // namespace

std::optional<std::string> fileWithWords(const tests::MemoryFiles& disk)
{
    for (const auto& [path, bytes] : disk.all()) {
        if (holdsWords(base::asText(bytes))) {
            return std::filesystem::path(path).filename().string();
        }
    }
    return std::nullopt;
}

std::optional<std::string> fileWithWords(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{ std::istreambuf_iterator<char>(file), {} };
        if (holdsWords(bytes)) {
            return entry.path().filename().string();
        }
    }
    return std::nullopt;
}

} // namespace pipit::scenarios
