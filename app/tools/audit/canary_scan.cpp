#include "app/tools/audit/canary_scan.h"

#include "core/base/try.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iterator>

namespace pipit::audit {

namespace fs = std::filesystem;

namespace {

std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char letter : ascii) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

std::string base64(std::string_view text)
{
    static constexpr std::string_view kLetters
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char letter : text) {
        bits = (bits << 8) | static_cast<unsigned char>(letter);
        for (count += 8; count >= 6; count -= 6) {
            out += kLetters[(bits >> (count - 6)) & 63];
        }
    }
    return out; // a tail of fewer than 6 bits depends on what follows
}

/// Base64 of the text behind `before` other bytes, less the letters that those bytes decide.
std::string base64Behind(std::string_view text, std::size_t before)
{
    const auto whole = base64(std::string(before, '\0') + std::string(text));
    return whole.substr(before == 0 ? 0 : before + 1);
}

std::size_t occurrences(std::string_view content, const std::vector<std::string>& forms)
{
    std::size_t count = 0;
    for (const std::string& form : forms) {
        const std::boyer_moore_horspool_searcher search(form.begin(), form.end());
        for (auto at = content.begin();; ++count) {
            const auto found = std::search(at, content.end(), search);
            if (found == content.end()) {
                break;
            }
            at = found + static_cast<std::ptrdiff_t>(form.size());
        }
    }
    return count;
}

Result<std::string> contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string content{ std::istreambuf_iterator<char>(file), {} };
    if (!file) {
        return Error{ ErrorCode::DiskFailed, "a file cannot be read" };
    }
    return content;
}

} // namespace

std::vector<std::string> formsOf(std::string_view text)
{
    return { std::string(text), utf16(text), base64Behind(text, 0), base64Behind(text, 1),
        base64Behind(text, 2) };
}

Result<std::vector<fs::path>> filesWith(const fs::path& place, std::string_view text)
{
    std::error_code error;
    std::vector<fs::path> files;
    if (fs::is_regular_file(place, error)) {
        files.push_back(place);
    } else {
        for (const auto& entry : fs::recursive_directory_iterator(place, error)) {
            if (entry.is_regular_file()) {
                files.push_back(entry.path());
            }
        }
    }
    std::vector<fs::path> found;
    for (const auto& path : files) {
        PIPIT_TRY_ASSIGN(const auto count, countIn(path, text));
        if (count > 0) {
            found.push_back(path);
        }
    }
    if (error) {
        return Error{ ErrorCode::DiskFailed, "a folder cannot be read" };
    }
    return found;
}

Result<std::size_t> countIn(const fs::path& file, std::string_view text)
{
    PIPIT_TRY_ASSIGN(const auto content, contentOf(file));
    return occurrences(content, formsOf(text));
}

Result<LogScan> scanLog(const fs::path& file, std::string_view text)
{
    PIPIT_TRY_ASSIGN(const auto content, contentOf(file));
    const auto forms = formsOf(text);
    LogScan scan;
    std::string others;
    for (std::size_t from = 0; from < content.size();) {
        const auto end = std::min(content.find('\n', from), content.size() - 1) + 1;
        const auto line = std::string_view(content).substr(from, end - from);
        from = end;
        if (line.starts_with("decoy: ")) {
            ++scan.decoys;
            scan.found += occurrences(line, forms) > 0 ? 1U : 0U;
        } else {
            others += line;
        }
    }
    scan.hits = occurrences(others, forms);
    return scan;
}

} // namespace pipit::audit
